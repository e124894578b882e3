import type { ExclusionReason } from '../store/figures.ts';

/** What the page about the method says in one language. */
export interface MethodWords {
  readonly title: string;
  readonly description: string;
  readonly method: string;
  readonly questions: string;
  readonly version: (version: string, from: string | undefined, to: string | undefined) => string;
  /** What a set of criteria without a title is called. */
  readonly scoring: string;
  readonly required: string;
  readonly levels: string;
  readonly options: string;
  readonly freeText: string;
  readonly dictionary: string;
  readonly field: string;
  readonly meaning: string;
  /** What is stored of a rating, field by field. */
  readonly fields: readonly (readonly [field: string, meaning: string])[];
  readonly notStored: string;
  readonly excluded: string;
  readonly excludedWhy: string;
  readonly noneExcluded: string;
  readonly unit: string;
  readonly reason: string;
  readonly count: string;
  readonly reasons: Readonly<Record<ExclusionReason, string>>;
  /** Text of the link to this page. */
  readonly link: string;
}
