import type { CommentWords } from './comments/words.ts';
import type { RegistryWords } from './registry/words.ts';
import type { FiguresWords } from './figures/words.ts';
import type { FileFault } from './file-fault.ts';
import type { HeldWords } from './held/words.ts';
import type { MovingWords } from './moving/words.ts';
import type { OperatorWords } from './operators/words.ts';
import type { DoctorWords } from './doctor/words.ts';
import type { UpkeepWords } from './upkeep/words.ts';
import type { RolloutFault } from '../rollout/signed-rollout.ts';

/** Everything that the program says, in one language. */
export interface CliWords {
  readonly program: string;
  /** Titles of the help by their English ones. */
  readonly titles: Readonly<Record<string, string>>;
  /** Parts of the line of usage by their English ones. */
  readonly usage: Readonly<Record<string, string>>;
  readonly help: string;
  readonly version: string;
  readonly dataOption: string;
  readonly jsonOption: string;
  readonly errors: {
    readonly unknownOption: (option: string) => string;
    readonly unknownCommand: (command: string) => string;
    readonly missingValue: (option: string) => string;
    readonly excessArguments: string;
    /** @param accepted what is accepted, as it ends the sentence "accepted: …" */
    readonly missingArgument: (name: string, accepted: string) => string;
    readonly missingOption: (option: string, accepted: string) => string;
    readonly givenTwice: (option: string) => string;
    readonly badValue: (option: string, value: string, accepted: string) => string;
    readonly seeHelp: (command: string) => string;
    readonly noStore: (path: string) => string;
    readonly noFolder: (folder: string) => string;
    readonly badDatabaseUrl: string;
    readonly oldStore: string;
    /** @param why one of `fileFaults` */
    readonly file: (path: string, why: string) => string;
    readonly fileFaults: Readonly<Record<FileFault, string>>;
    readonly failed: (what: string) => string;
  };
  readonly sites: SitesWords;
  readonly rollout: RolloutWords;
  readonly figures: FiguresWords;
  readonly operators: OperatorWords;
  readonly comments: CommentWords;
  readonly held: HeldWords;
  readonly moving: MovingWords;
  readonly upkeep: UpkeepWords;
  readonly doctor: DoctorWords;
  readonly registry: RegistryWords;
}

/** What `vhcs sites` says. */
export interface SitesWords {
  readonly description: string;
  readonly daysOption: string;
  readonly daysAccepted: string;
  readonly columns: readonly [
    site: string,
    registered: string,
    monitored: string,
    lastSeen: string,
    versions: string,
    behind: string,
  ];
  /** In the place of an id. */
  readonly unregistered: string;
  readonly yes: string;
  readonly no: string;
  readonly newest: string;
  readonly behind: (releases: number) => string;
  readonly unknown: string;
  readonly empty: string;
  readonly problem: (code: string) => string;
  /** The monitor is on, and nothing came for that many days. */
  readonly silent: (days: number) => string;
}

/** What `vhcs rollout` says. */
export interface RolloutWords {
  readonly description: string;
  readonly keygen: string;
  readonly show: string;
  readonly set: string;
  readonly clear: string;
  readonly offOption: string;
  readonly canaryOption: string;
  readonly percentOption: string;
  readonly keyOption: string;
  readonly tagsAccepted: string;
  readonly versionAccepted: string;
  readonly percentAccepted: string;
  readonly keysMade: (privateKey: string, publicKey: string) => string;
  readonly off: (tags: string) => string;
  readonly allOff: string;
  readonly nothingOff: string;
  readonly canary: (version: string, percent: number) => string;
  readonly noCanary: string;
  readonly whenItHolds: string;
  readonly faults: Readonly<Record<RolloutFault, string>>;
  readonly notFollowed: (fault: string) => string;
  readonly nothingToSet: string;
  readonly percentWithoutCanary: string;
  readonly canaryWithoutPercent: string;
  readonly noRelease: (version: string, released: string) => string;
  readonly noPrivateKey: (path: string) => string;
  readonly otherKey: (path: string) => string;
}
