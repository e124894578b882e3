import type { Survey } from '@vhcs/contract';
import type { RegistryData } from './records.ts';
import type { RegistryList } from './registry-store.ts';

/** Every list, in an order in which records stand before those that point to them. */
export const registryLists: readonly RegistryList[] = [
  'documents',
  'campaigns',
  'units',
  'surveys',
  'badges',
  'exemplarCards',
  'touchpoints',
  'servedCounts',
  'sites',
];

/** A registry without any record. */
export const emptyRegistry: RegistryData = {
  documents: [],
  campaigns: [],
  units: [],
  surveys: [],
  badges: [],
  exemplarCards: [],
  touchpoints: [],
  servedCounts: [],
  sites: [],
};

/** A record of any list. */
export type RegistryRecord = RegistryData[RegistryList][number];

/** The version of a survey; 0 for every other record, which has none. */
export const versionOf = (record: RegistryRecord): number =>
  isSurvey(record) ? record.version : 0;

/** Tells a record from every other of its list: its id, and the version of a survey. */
export const keyOf = (record: RegistryRecord): string =>
  isSurvey(record) ? `${record.id} ${String(record.version)}` : record.id;

const isSurvey = (record: RegistryRecord): record is Survey => 'version' in record;
