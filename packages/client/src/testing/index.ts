export { underConditions, type Condition, type ConditionedApp, type WebApp } from './conditions.ts';
export { createFakeClient } from './fake-client.ts';
export { createFakeCollector, type FakeCollector, type FakeRecords } from './fake-collector.ts';
