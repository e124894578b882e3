import type { LocalDate, Role, ScoreKind } from '@vhcs/contract';
import type { PointsFault } from '../../scores/grading.ts';
import type { PeriodFault } from '../../scores/score-period.ts';
import type { AuditFault } from '../../store/audit-chain.ts';
import type { AuditHead } from '../../store/audit.ts';

/** What a schema finds, in English. */
export interface SchemaIssue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** What the commands say that are about operators. */
export interface OperatorWords {
  readonly roles: Readonly<Record<Role, string>>;
  /** Stands in a cell that has nothing to say. */
  readonly none: string;
  readonly unitAccepted: string;
  readonly tokens: {
    readonly description: string;
    readonly create: string;
    readonly list: string;
    readonly revoke: string;
    readonly roleOption: string;
    readonly unitOption: string;
    readonly daysOption: string;
    readonly daysAccepted: string;
    readonly idArgument: string;
    readonly created: (token: {
      readonly text: string;
      readonly id: string;
      readonly expiresOn: LocalDate;
    }) => string;
    readonly needsUnit: string;
    readonly noUnit: string;
    readonly revoked: (id: string) => string;
    readonly notRevoked: (id: string) => string;
    readonly empty: string;
    readonly columns: readonly [
      id: string,
      role: string,
      unit: string,
      created: string,
      lastUsed: string,
      state: string,
    ];
    readonly valid: string;
    readonly validUntil: (day: string) => string;
    readonly ended: (day: string) => string;
    readonly revokedOn: (day: string) => string;
  };
  readonly scores: {
    readonly description: string;
    readonly set: string;
    readonly appraise: string;
    readonly list: string;
    readonly bands: string;
    readonly unitOption: string;
    readonly periodOption: string;
    readonly setOption: string;
    readonly pointsOption: string;
    readonly noteOption: string;
    readonly fromOption: string;
    readonly pairsAccepted: string;
    readonly kinds: Readonly<Record<ScoreKind, string>>;
    /** Points with one decimal. */
    readonly points: (points: number) => string;
    readonly fault: (fault: PointsFault) => string;
    /** What is wrong with a field of a score, `points cs1`, as the schema says it. */
    readonly inputFault: (issue: SchemaIssue) => string;
    readonly bandFaults: (issues: readonly SchemaIssue[]) => readonly string[];
    readonly periodFaults: Readonly<Record<PeriodFault, (period: string) => string>>;
    readonly refused: (faults: readonly string[]) => string;
    readonly unreachable: (grade: string, most: number) => string;
    readonly empty: string;
    readonly noBands: string;
    readonly columns: readonly [
      unit: string,
      period: string,
      set: string,
      kind: string,
      total: string,
      grade: string,
    ];
  };
  readonly audit: {
    readonly description: string;
    readonly list: string;
    readonly verify: string;
    readonly linesOption: string;
    readonly linesAccepted: string;
    readonly notedOption: string;
    readonly notedAccepted: string;
    readonly empty: string;
    readonly columns: readonly [
      number: string,
      day: string,
      who: string,
      action: string,
      subject: string,
      unit: string,
    ];
    readonly whole: (head: AuditHead) => string;
    readonly broken: string;
    readonly faults: Readonly<Record<AuditFault['kind'], (line: number) => string>>;
    readonly notedIsGone: string;
  };
}
