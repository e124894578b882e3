import type { ExportWords } from './words.ts';

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
] as const;

/** The words of exported figures in English. */
export const exportWordsInEnglish: ExportWords = {
  unitRow: 'unit',
  totalRow: 'total',
  methodRow: 'method',
  total: (shown, hidden) =>
    hidden === '0'
      ? `Total of ${shown} units`
      : `Total of ${shown} units, without ${hidden} units with too few ratings`,
  columns: {
    row: 'Row',
    period: 'Period',
    from: 'From',
    to: 'To',
    unitId: 'Unit id',
    unit: 'Unit',
    unitLevel: 'Level',
    survey: 'Survey',
    version: 'Survey version',
    series: 'Source of ratings',
    n: 'Ratings',
    answers: 'Answers',
    level: (value, label) => (label === undefined ? `Level ${value}` : `Level ${value}: ${label}`),
    satisfied: 'Satisfied or better (%)',
    satisfiedLow: 'Satisfied or better: lower bound (%)',
    satisfiedHigh: 'Satisfied or better: upper bound (%)',
    verySatisfied: 'Very satisfied (%)',
    verySatisfiedLow: 'Very satisfied: lower bound (%)',
    verySatisfiedHigh: 'Very satisfied: upper bound (%)',
    served: 'People served',
    satisfiedLeast: 'Satisfied or better among all served: at least (%)',
    satisfiedMost: 'Satisfied or better among all served: at most (%)',
    verySatisfiedLeast: 'Very satisfied among all served: at least (%)',
    verySatisfiedMost: 'Very satisfied among all served: at most (%)',
    closedThrough: 'Counted through',
    methodVersion: 'Method version',
    note: 'Note',
    question: 'Question',
    notApplicable: 'Not applicable',
    answer: 'Answer',
    count: 'Count',
  },
  series: {
    open: 'Web pages, links and QR codes',
    kiosk: 'Screens at the counter',
    ticket: 'Invitations after a visit',
    anonymous: 'Anonymous forms',
  },
  period: (id) => {
    const [year = '', part = ''] = id.split('-');
    if (id === 'all') return 'Since the first rating';
    if (part === '') return year;
    if (part.startsWith('H')) return `${part === 'H1' ? 'First' : 'Second'} half of ${year}`;
    if (part.startsWith('Q')) return `Quarter ${part.slice(1)} of ${year}`;
    return `${months[Number(part) - 1] ?? part} ${year}`;
  },
  tooFew: 'Too few ratings to publish',
  noShares: 'Fewer than 30 answers to the overall question: counts are published, shares are not',
  totalNote: 'Sum of the published unit rows above',
  unitBegan: (day, predecessors) =>
    `Began on ${day}${predecessors && `, came after: ${predecessors}`}`,
  unitEnded: (day, successors) =>
    `Ended with ${day}${successors && `, succeeded by: ${successors}`}`,
  sheets: { figures: 'Figures', questions: 'Questions', method: 'Method' },
  method: [
    'A rating counts once its batch has closed: the day is over, and the unit has at least 10 unpublished ratings. A batch belongs to the month of its last day.',
    'Fewer than 10 ratings: nothing is published. From 10 to 29: counts. From 30: also shares, in whole per cent, with a 95% Wilson interval.',
    'A period is also withheld when fewer than 10 ratings could be found by subtracting a shorter period from a longer one.',
    'The total is the sum of the published rows, without units that have too few ratings: subtracting rows from it reveals no unit.',
    '“Satisfied or better” is the two best levels of the scale, “Very satisfied” the best one, of the overall question of the survey.',
    'Survey versions, sources of ratings, and a unit and its successor are never added together.',
    'Visitors answer of their own accord and are no random sample: the figures speak of those who have rated.',
  ],
  servedMethod:
    'How many people were served is by the unit’s own records. The share “among all served” lies between two cases: of those who did not rate, nobody was satisfied, or everybody was.',
};
