import type { BadgeState, PublishedReply, UnitLevelNames } from '@vhcs/contract';

/** What has a page of its own: a unit, and the card of one. */
export type MissingKind = 'unit' | 'exemplar';

/** The pages' own words in one language; everything else comes from the registry and the store. */
export interface PageWords {
  readonly missingTitle: string;
  readonly missing: Readonly<Record<MissingKind, (id: string) => string>>;
  readonly levels: UnitLevelNames;
  readonly nameUntil: (day: string) => string;
  readonly successors: string;
  readonly noSuccessors: string;
  readonly about: string;
  readonly parent: string;
  readonly province: string;
  readonly agencyCode: string;
  readonly predecessors: string;
  readonly existsFrom: string;
  readonly note: string;
  readonly rate: string;
  readonly satisfaction: string;
  readonly satisfactionOf: (unit: string) => string;
  readonly count: (n: string) => string;
  readonly tooFew: string;
  readonly tooFewWhy: string;
  readonly noSharesYet: string;
  readonly satisfied: string;
  readonly verySatisfied: string;
  readonly interval: (low: string, high: string) => string;
  readonly distribution: string;
  readonly level: string;
  readonly ratings: string;
  readonly comments: string;
  readonly commentsNote: string;
  readonly allComments: string;
  readonly stances: Readonly<Record<PublishedReply['stance'], string>>;
  readonly howCounted: string;
  readonly survey: string;
  readonly surveyVersion: (version: string) => string;
  readonly seriesTitle: string;
  readonly openSeries: string;
  readonly period: string;
  readonly periodThrough: (day: string) => string;
  readonly method: string;
  readonly methodNote: string;
  readonly methodVersion: (version: string) => string;
  readonly exemplarOf: (unit: string) => string;
  readonly exemplarPage: string;
  readonly unitPage: string;
  readonly campaign: string;
  readonly practices: string;
  readonly figures: string;
  readonly figuresNote: string;
  readonly figure: string;
  readonly value: string;
  readonly target: string;
  readonly source: string;
  readonly badges: string;
  readonly badgeStates: Readonly<Record<BadgeState, string>>;
  readonly grantedBy: string;
  readonly document: string;
  /** Follows the number of a document. */
  readonly dated: (day: string) => string;
  /** Either end may be open. */
  readonly valid: (from: string | undefined, to: string | undefined) => string;
  readonly revokedOn: (day: string) => string;
  readonly issuerPage: string;
  readonly photo: string;
  readonly photoBy: string;
  readonly article: string;
}
