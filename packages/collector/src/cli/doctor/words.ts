import type { CheckName } from './finding.ts';

/** What `vhcs doctor` says. */
export interface DoctorWords {
  readonly description: string;
  readonly names: Readonly<Record<CheckName, string>>;
  readonly settingsGood: string;
  readonly settingsRemedy: string;
  readonly folderGood: (path: string) => string;
  readonly folderMissing: (path: string) => string;
  readonly folderMissingRemedy: string;
  readonly folderOpen: (path: string, mode: string) => string;
  readonly folderOpenRemedy: (path: string) => string;
  readonly folderReadOnly: (path: string) => string;
  readonly folderReadOnlyRemedy: string;
  readonly disk: (gibibytes: number) => string;
  readonly diskRemedy: string;
  readonly storeGood: (version: number) => string;
  readonly storeMissing: string;
  readonly storeMissingRemedy: string;
  readonly storeOlder: (version: number, known: number) => string;
  readonly storeOlderRemedy: string;
  readonly storeNewer: (version: number, known: number) => string;
  readonly storeNewerRemedy: string;
  readonly storeFailed: (reason: string) => string;
  readonly storeFailedRemedy: string;
  readonly undamaged: string;
  readonly damaged: (faults: string) => string;
  readonly damagedRemedy: string;
  readonly unchecked: string;
  readonly uncheckedRemedy: string;
  readonly clockGood: (day: string) => string;
  readonly clockBehind: (day: string, stored: string) => string;
  readonly clockRemedy: string;
  readonly registered: (units: number, surveys: number, sites: number) => string;
  readonly registryEmpty: string;
  readonly registryRemedy: string;
  readonly sitesGood: (sites: number) => string;
  readonly sitesBroken: (origins: string) => string;
  readonly sitesRemedy: string;
  readonly released: (version: string) => string;
  readonly notReleased: (version: string) => string;
  readonly releaseRemedy: string;
  readonly auditWhole: (lines: number) => string;
  readonly auditBroken: (faults: number) => string;
  readonly auditRemedy: string;
  readonly failed: (failures: number) => string;
}
