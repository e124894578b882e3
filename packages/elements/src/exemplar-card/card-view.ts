import type { LocalDate, PublishedCard } from '@vhcs/contract';
import type { HeadingLevel } from '../shared/heading.ts';
import type { Languages } from '../shared/localized-text.ts';
import type { ExemplarCardMessages } from './exemplar-card.messages.ts';

/** A card as its parts see it: what to show, in which words, and on which day. */
export interface CardView {
  readonly card: PublishedCard;
  readonly languages: Languages;
  readonly messages: ExemplarCardMessages;
  /** Level of the unit's name. */
  readonly level: HeadingLevel;
  /** Last day of a unit that exists no more. */
  readonly lastDay: LocalDate | undefined;
  readonly today: LocalDate;
}
