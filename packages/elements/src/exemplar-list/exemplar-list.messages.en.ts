import { unitWordsEn } from '../shared/unit-words.en.ts';
import type { ExemplarListMessages } from './exemplar-list.messages.ts';

export const en: ExemplarListMessages = {
  ...unitWordsEn,
  search: 'Find exemplar units',
  words: 'Words',
  find: 'Find',
  filters: 'Filters',
  province: 'Province or city',
  level: 'Level',
  model: 'Model',
  all: 'All',
  clear: 'Clear filters',
  searching: 'Searching…',
  found: (count) => (count === '1' ? '1 unit' : `${count} units`),
  noMatch: 'No unit matches what was chosen.',
  noCards: 'No exemplar unit has been published yet.',
  more: 'Show more',
  readingMore: 'Loading…',
  shown: (count, total) => `Showing ${count} of ${total}`,
  about: 'about',
  failed: 'The list of exemplar units could not be loaded.',
  moreFailed: 'No more could be loaded.',
};
