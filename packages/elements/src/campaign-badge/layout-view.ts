import type { LocalDate } from '@vhcs/contract';
import type { Languages } from '../shared/localized-text.ts';
import type { LayoutMessages } from './layouts.messages.ts';
import type { Summary } from './summary.ts';

/** What the banner and the panel are drawn from, beside the record itself. */
export interface LayoutView {
  /** Never that of a refused badge. */
  readonly summary: Summary;
  readonly today: LocalDate;
  readonly words: LayoutMessages;
  readonly languages: Languages;
}
