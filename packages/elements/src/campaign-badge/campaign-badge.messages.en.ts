import type { CampaignBadgeMessages } from './campaign-badge.messages.ts';
import type { UnitBadgeMessages } from './unit-badge.messages.ts';

export const en: CampaignBadgeMessages & UnitBadgeMessages = {
  states: {
    planned: 'To be launched',
    running: 'Under way',
    'interim-review': 'Under interim review',
    'final-review': 'Under final review',
    closed: 'Ended',
    archived: 'Archived',
  },
  since: (year) => `Since ${year}`,
  failed: 'Could not be loaded',
  retry: 'Try again',
  kinds: {
    participation: 'Participation',
    model: 'Model',
    exemplar: 'Exemplar',
    award: 'Award',
  },
  validity: {
    valid: (day) => (day ? `Valid until ${day}` : 'Valid'),
    'not-yet': (day) => `Valid from ${day}`,
    expired: (day) => `Expired after ${day}`,
    revoked: (day) => `Revoked on ${day}`,
  },
  refused: 'An award needs the number of the document that grants it; without one it is not shown.',
};
