import { createMemoryStore } from './memory.ts';
import { storeSuite } from './store.conformance.ts';

storeSuite('memory', () => Promise.resolve(createMemoryStore()));
