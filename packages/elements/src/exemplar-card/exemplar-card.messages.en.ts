import { unitWordsEn } from '../shared/unit-words.en.ts';
import type { ExemplarCardMessages } from './exemplar-card.messages.ts';

export const en: ExemplarCardMessages = {
  ...unitWordsEn,
  practices: 'Practices',
  statedFigures: 'Figures as the source gives them',
  quoted: 'Quoted word for word; not what people rated here.',
  bounds: { '>': 'over', '>=': 'at least' },
  target: 'A target, not yet a result',
  source: 'Source:',
  ended: (day) => `The unit had this name until ${day}.`,
  successors: 'New ratings go to its successors and are not added to the figures here:',
  noSuccessors: 'The unit takes no new ratings; its successor is not known here.',
  revoked: (day) => `revoked on ${day}`,
  expired: 'no longer valid',
  grantedBy: 'Granted by:',
  document: 'Document:',
  dated: (day) => `of ${day}`,
  valid: (from, to) =>
    `Valid: ${[from && `from ${from}`, to && `through ${to}`].filter(Boolean).join(' ')}`,
  measured: 'Rated directly by people',
  reading: 'Fetching the figures…',
  tooFew: 'Too few ratings',
  received: (count) =>
    `Ratings received: ${count}. Results are published in batches of at least 10.`,
  votes: (count) => `${count} ratings`,
  countsOnly: 'Below 30 ratings there are only counts and no shares.',
  verySatisfied: 'Very satisfied',
  satisfied: 'Satisfied or better',
  interval: (low, high) => `95% confidence interval: ${low}–${high}%`,
  through: (day) => `through ${day}`,
  between: (first, last) => `from ${first} through ${last}`,
  method: (version) => `Anonymous, voluntary ratings; Wilson interval. Method: version ${version}.`,
  measuredFailed: 'The figures of people’s ratings could not be fetched.',
  failed: 'The exemplar card could not be loaded.',
  absent: 'There is no exemplar card of this unit.',
};
