import { groupDigits } from '../shared/number-format.ts';
import { readPeriod } from './results-query.ts';
import type { ResultsMessages } from './results.messages.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const responses = (n: number): string => `${groupDigits(n, 'en')} response${n === 1 ? '' : 's'}`;

export const en: ResultsMessages = {
  heading: 'Survey results',
  loading: 'Loading the results…',
  loadFailed: 'The results could not be loaded.',
  retry: 'Try again',
  responses,
  period: (id) => {
    const [year, part] = readPeriod(id);
    if (id === 'all') return 'All time';
    if (!part) return year;
    if (id.includes('H')) return `${part === 1 ? 'First' : 'Second'} half of ${year}`;
    return id.includes('Q') ? `Q${part} ${year}` : `${months[part - 1] ?? ''} ${year}`;
  },
  through: (date) => `figures through ${date}`,
  series: {
    open: 'ratings on web pages',
    kiosk: 'ratings at kiosks',
    ticket: 'responses by ticket',
    anonymous: 'anonymous responses',
  },
  count: (n) => groupDigits(n, 'en'),
  percent: (percent) => `${percent}%`,
  interval: (low, high) => `95% confidence interval: ${low}–\u2060${high}%`,
  orBetter: (label) => `${label} or better`,
  levels: 'Responses by level',
  notApplicable: (n) => `Not applicable: ${groupDigits(n, 'en')}`,
  few: 'Not enough responses yet',
  fewReason:
    'Results are published from 10 responses on, so that nobody can be recognised by an answer.',
  fewReceived: (n) => `${responses(n)} received.`,
  fewPublished:
    'Responses are published in batches, after the day has ended; this period has too few of them to be shown by itself.',
  fewAnswers: 'Fewer than 10 answers so far.',
  countsOnly: 'Below 30 responses there are counts only, and no percentages.',
};
