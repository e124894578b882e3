import type { HandoutFault } from './handout-query.ts';
import type { HandoutLayout } from './handout.ts';

/** What is printed, in one language; a sheet has both. */
export interface SheetWords {
  readonly invitation: string;
  readonly procedure: string;
  readonly scan: string;
  readonly orOpen: string;
  readonly promises: readonly string[];
  readonly atHome: string;
}

/** What stands on the screen around a sheet, in one language. */
export interface HandoutWords {
  readonly title: string;
  readonly layouts: Readonly<Record<HandoutLayout, string>>;
  readonly layoutChoice: string;
  readonly placeChoice: string;
  readonly wholeUnit: string;
  readonly service: string;
  readonly serviceHint: string;
  readonly makeCode: string;
  readonly howToPrint: string;
  readonly slipsPerSheet: string;
  readonly picture: string;
  readonly link: string;
  readonly notForVisitors: (host: string) => string;
  /** What the code of a unit that is yet to begin leads to until then. */
  readonly ratedFrom: (day: string) => string;
  readonly preview: string;
  readonly code: (address: string) => string;
  readonly refusedTitle: string;
  readonly refused: (name: string, value: string, accepted: string) => string;
  readonly accepted: Readonly<Record<HandoutFault['name'], string>>;
  readonly toPoster: string;
}
