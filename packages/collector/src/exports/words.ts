import type { Series } from '@vhcs/contract';
import type { PageLanguage } from '../html/page-language.ts';

/** Languages in which figures can be handed on. */
export type ExportLanguage = PageLanguage;

/** The words of exported figures in one language. */
export interface ExportWords {
  readonly unitRow: string;
  readonly totalRow: string;
  readonly methodRow: string;
  readonly total: (shown: string, hidden: string) => string;
  readonly columns: {
    readonly row: string;
    readonly period: string;
    readonly from: string;
    readonly to: string;
    readonly unitId: string;
    readonly unit: string;
    readonly unitLevel: string;
    readonly survey: string;
    readonly version: string;
    readonly series: string;
    readonly n: string;
    readonly answers: string;
    readonly level: (value: string, label: string | undefined) => string;
    readonly satisfied: string;
    readonly satisfiedLow: string;
    readonly satisfiedHigh: string;
    readonly verySatisfied: string;
    readonly verySatisfiedLow: string;
    readonly verySatisfiedHigh: string;
    readonly served: string;
    readonly satisfiedLeast: string;
    readonly satisfiedMost: string;
    readonly verySatisfiedLeast: string;
    readonly verySatisfiedMost: string;
    readonly closedThrough: string;
    readonly methodVersion: string;
    readonly note: string;
    readonly question: string;
    readonly notApplicable: string;
    readonly answer: string;
    readonly count: string;
  };
  readonly series: Readonly<Record<Series, string>>;
  /** `2026-H1` as a person says it: `6 tháng đầu năm 2026`. */
  readonly period: (id: string) => string;
  readonly tooFew: string;
  readonly noShares: string;
  readonly totalNote: string;
  /** Of a unit that began within the period; names of those before it, none: empty. */
  readonly unitBegan: (day: string, predecessors: string) => string;
  /** Of a unit that ended within the period; names of those after it, none: empty. */
  readonly unitEnded: (day: string, successors: string) => string;
  readonly sheets: {
    readonly figures: string;
    readonly questions: string;
    readonly method: string;
  };
  readonly method: readonly string[];
  /** Of the numbers of people served, where any are known. */
  readonly servedMethod: string;
}
