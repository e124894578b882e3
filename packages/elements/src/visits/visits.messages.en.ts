import type { VisitsMessages } from './visits.messages.ts';

export const en: VisitsMessages = {
  today: 'Today',
  yesterday: 'Yesterday',
  month: 'This month',
  year: 'This year',
  total: 'All visits',
  updated: 'Updated',
};
