import type { LayoutMessages } from './layouts.messages.ts';

export const en: LayoutMessages = {
  movement: 'Emulation movement',
  strip: 'Milestones of the movement',
  steps: {
    launch: 'Launch',
    'interim-review': 'Interim review',
    'final-review': 'Final review',
    end: 'End',
    today: 'Today',
  },
  standing: { past: ', past', today: '', current: ', now', coming: ', to come' },
  over: 'The movement has ended. Its results are kept and can be read.',
  kept: 'The badge counts no more. The record is kept for reference.',
  localNames: 'Local names',
  parent: 'Part of',
  period: 'Period',
  fromTo: (from, to) => [from && `from ${from}`, to && `to ${to}`].filter(Boolean).join(' '),
  launcher: 'Launched by',
  grantedBy: 'Granted by',
  basis: 'Basis',
  dated: (date) => `dated ${date}`,
  rule: 'Rule',
  source: 'Source',
  issuerPage: 'See it on the issuer’s page',
  criteria: { collective: 'Criteria for collectives', individual: 'Criteria for individuals' },
  points: (points) => `at most ${points} points`,
};
