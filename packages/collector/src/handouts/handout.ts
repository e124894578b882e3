import type { Touchpoint, Unit } from '@vhcs/contract';

/** What is printed: one poster for the wall, or slips to take home. */
export const handoutLayouts = ['poster', 'slips'] as const;

export type HandoutLayout = (typeof handoutLayouts)[number];

/** For what a code is made; the form is told nothing else. */
export interface RatedPlace {
  readonly unit: Unit;
  /** Default: the whole unit. */
  readonly touchpoint?: Touchpoint;
  /** Code of a procedure, `1.001193`. Default: whatever the visitor came for. */
  readonly service?: string;
}

/** A sheet of paper. */
export interface Handout extends RatedPlace {
  readonly layout: HandoutLayout;
}
