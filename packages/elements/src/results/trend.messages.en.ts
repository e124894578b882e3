import type { TrendMessages } from './trend.messages.ts';

export const en: TrendMessages = {
  title: {
    month: 'Shares by month (%)',
    quarter: 'Shares by quarter (%)',
    half: 'Shares by half-year (%)',
    year: 'Shares by year (%)',
  },
  picture: (title, first, last) =>
    `Chart: ${title}, ${first} – ${last}. Its data are in the table below.`,
  part: (part, step) => ({ month: '', quarter: 'Q', half: 'H', year: '' })[step] + String(part),
  gap: 'fewer than 30 responses: no percentage',
  noShares: 'No period has the 30 responses that a percentage takes.',
  showTable: 'Show the data table',
  period: 'Period',
  responses: 'Responses',
  tooFew: 'too few responses',
};
