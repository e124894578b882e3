/** What is looked at, in this order. */
export const checkNames = [
  'settings',
  'store',
  'schema',
  'batches',
  'disk',
  'clock',
  'sites',
  'release',
] as const;

export type CheckName = (typeof checkNames)[number];

/** What `vhcs doctor` says. */
export interface DoctorWords {
  readonly description: string;
  readonly names: Readonly<Record<CheckName, string>>;
  readonly states: Readonly<Record<'ok' | 'warn' | 'fail', string>>;
  readonly settingsRead: string;
  readonly storeSound: string;
  readonly noStore: (path: string) => string;
  readonly storeDamaged: (fault: string) => string;
  readonly schemaNewest: (version: number) => string;
  readonly schemaOlder: (version: number, newest: number) => string;
  readonly schemaNewer: (version: number, newest: number) => string;
  readonly batchesClosed: (day: string) => string;
  readonly noBatches: string;
  readonly batchesLate: (ratings: number, day: string) => string;
  readonly diskFree: (gibibytes: string) => string;
  readonly diskShort: (gibibytes: string) => string;
  readonly clockRight: (day: string) => string;
  readonly clockBehind: (today: string, newest: string) => string;
  readonly sitesRegistered: (sites: number) => string;
  readonly noSites: string;
  readonly noRegistry: (folder: string) => string;
  readonly released: (versions: string) => string;
  readonly notReleased: (folder: string) => string;
  readonly notLooked: string;
}
