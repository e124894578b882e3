import type { ImportStep } from '../../imports/run-import.ts';
import type { Bilingual } from '../../registry/bilingual.ts';

/** What the commands say that change what is registered. */
export interface RegistryWords {
  /** Picks the text of a language. */
  readonly of: (text: Bilingual) => string;
  readonly kindOption: string;
  readonly fileArgument: string;
  readonly dryRunOption: string;
  readonly onOption: string;
  readonly dayAccepted: string;
  readonly unknownFormat: (file: string) => string;
  readonly noFile: (file: string) => string;
  /** One thing that is wrong with a file, or with an option. */
  readonly fault: (place: {
    readonly line: number | null;
    readonly column: string | null;
    readonly option?: string | undefined;
    readonly value: string | null;
    readonly problem: string;
    readonly accepted: string;
  }) => string;
  readonly moreFaults: (count: number) => string;
  readonly faults: (file: string, count: number) => string;
  readonly withinSeconds: string;
  readonly import: {
    readonly steps: Readonly<Record<ImportStep, string>>;
    readonly description: string;
    readonly counts: (counts: {
      readonly file: string;
      readonly read: number;
      readonly added: number;
      readonly changed: number;
      readonly unchanged: number;
    }) => string;
    readonly dryRun: string;
  };
  readonly publish: {
    readonly description: string;
    readonly done: (id: string, version: number) => string;
    /** The first and the last day of a version, where it has them. */
    readonly answers: (from: string | undefined, to: string | undefined) => string;
    readonly apart: string;
  };
  readonly units: {
    readonly description: string;
    readonly end: string;
    readonly merge: string;
    readonly idArgument: string;
    readonly idsArgument: string;
    readonly successorOption: string;
    readonly intoOption: string;
    readonly notDone: string;
    readonly ended: (id: string, day: string) => string;
    readonly goesTo: (ids: string) => string;
    readonly goesNowhere: string;
  };
  readonly sites: {
    readonly add: string;
    readonly remove: string;
    readonly idArgument: string;
    readonly nameOption: string;
    readonly originOption: string;
    readonly systemOption: string;
    readonly monitorOption: string;
    readonly added: (id: string) => string;
    readonly changed: (id: string) => string;
    readonly removed: (id: string) => string;
    readonly unknown: (id: string) => string;
  };
  readonly snippet: {
    readonly description: string;
    readonly idArgument: string;
    readonly urlOption: string;
    readonly urlAccepted: string;
    readonly unknown: (id: string) => string;
    readonly forPages: string;
    readonly forEditors: string;
    readonly link: string;
    readonly forPaper: string;
    readonly ended: (id: string, day: string) => string;
    /** `until`: predecessors that take ratings until then; may be empty. */
    readonly toBegin: (id: string, day: string, until: string) => string;
    readonly unitHere: string;
  };
  readonly init: {
    readonly description: string;
    readonly siteOption: string;
    readonly unitOption: string;
    readonly unitNameOption: string;
    readonly levelOption: string;
    readonly done: (folder: string) => string;
    readonly registered: (site: string, unit: string, survey: string) => string;
    readonly notEmpty: (folder: string) => string;
    readonly next: readonly string[];
    readonly askSite: string;
    readonly askUnitName: string;
  };
}
