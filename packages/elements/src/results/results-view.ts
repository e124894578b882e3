import type { Languages } from '../shared/localized-text.ts';
import type { Results } from './read-results.ts';
import type { ResultsMessages } from './results.messages.ts';
import type { NamedShare } from './share-names.ts';

/** What is shown, and in which words. */
export interface ResultsView extends Results, Languages {
  /** Shares of the survey's scale under their names. */
  readonly shares: readonly NamedShare[];
  readonly messages: ResultsMessages;
}
