import type { GradeBand, LocalDate, ScoreKind } from '@vhcs/contract';
import type { AuditFacts, Change } from './audit.ts';
/** Which score is meant. */
export interface ScoreKey {
    readonly set: string;
    readonly unit: string;
    /** `2026`, `2026-H1`, `2026-Q2` or `2026-05`. */
    readonly period: string;
    readonly kind: ScoreKind;
}
/** A score as it is given. Points are whole tenths, so that sums are exact. */
export interface GivenScore extends ScoreKey {
    /** Tenths of a point by criterion. */
    readonly tenths: Readonly<Record<string, number>>;
    readonly totalTenths: number;
    readonly maxTenths: number;
    /** Null where nobody has said where the grades begin. */
    readonly grade: GradeBand | null;
    readonly note: string | null;
}
/** A score as it is kept. */
export interface ScoreRecord extends GivenScore {
    /** From 1; earlier ones stay. */
    readonly revision: number;
    readonly day: LocalDate;
}
/** Scores that are asked for; what is absent does not narrow. */
export type ScoreFilter = Partial<{
    readonly [Field in keyof ScoreKey]: ScoreKey[Field] | undefined;
}>;
/** Scores of units, and where grades begin. Nothing is overwritten: what is newer is a new revision. */
export interface ScoreStore {
    /** Keeps a score, and notes that in the log. */
    add(score: GivenScore, change: Change): Promise<ScoreRecord>;
    /** The newest revision of each, by unit, period, set and kind. */
    list(filter: ScoreFilter): Promise<readonly ScoreRecord[]>;
    /** Where the grades of each set begin, where somebody has said so. */
    bands(): Promise<ReadonlyMap<string, readonly GradeBand[]>>;
    /** Says where the grades of a set begin from now on, and notes that in the log. */
    setBands(set: string, bands: readonly GradeBand[], change: Change): Promise<void>;
}
/** What the log says of a score. */
export declare const scoreGiven: (score: GivenScore, revision: number) => AuditFacts;
/** What the log says of new bands. */
export declare const bandsSet: (set: string, bands: readonly GradeBand[]) => AuditFacts;
//# sourceMappingURL=scores.d.ts.map