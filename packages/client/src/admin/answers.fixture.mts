/**
 * Support for tests, never exported: answers to operators as a collector gives them. The ending
 * `.mts` keeps it out of the package's build.
 */

import type { HeldDecision, Operator, ScoreInput } from '@vhcs/contract';

const name = { vi: 'Tốt', en: 'Good' } as const;

/** One with a unit and a last day, and one with neither. */
export const operators: readonly Operator[] = [
  { token: '0123456789', role: 'moderator', unit: null, expiresOn: null, permissions: [] },
  {
    token: '0123456789',
    role: 'unit-head',
    unit: 'vpqh',
    expiresOn: '2027-01-31',
    permissions: ['comments:reply'],
  },
];

/** A page of the log with one line. */
export const auditList = {
  items: [
    {
      number: 1,
      day: '2026-11-22',
      token: 'cli',
      role: 'host',
      action: 'comment.published',
      subject: 'c-1',
      unit: null,
      detail: { n: 1, isDry: false },
      previous: '00',
      hash: '01',
    },
  ],
  nextCursor: '1',
} as const;

/** A comment that is published and answered. */
export const comment = {
  id: 'c-1',
  text: 'Nhanh gọn',
  isRedacted: false,
  reply: { stance: 'accepted', text: 'Cảm ơn', unit: 'vpqh', day: '2026-11-22' },
  unit: 'vpqh',
  batch: '2026-11-21',
  state: 'published',
  reason: null,
  routedTo: null,
} as const;

/** A set of criteria whose grades have bands. */
export const criterionSet = {
  id: 'vhcs-2026',
  name,
  criteria: [{ id: 'c1', text: name, maxPoints: 10 }],
  maxTotal: 10,
  bands: [
    { id: 'tot', name, from: 8 },
    { id: 'dat', name, from: 0 },
  ],
} as const;

/** A score as a unit gives it. */
export const scoreInput: ScoreInput = {
  set: 'vhcs-2026',
  unit: 'vpqh',
  period: '2026',
  kind: 'self',
  points: { c1: 9.5 },
};

/** The same as it is kept. */
export const score = {
  ...scoreInput,
  revision: 1,
  total: 9.5,
  maxTotal: 10,
  grade: criterionSet.bands[0],
  day: '2026-11-22',
} as const;

/** Ratings that are held, without their number. */
export const heldGroup: Omit<HeldDecision, 'decision'> = {
  unit: 'vpqh',
  survey: 'hai-long-nhanh',
  surveyVersion: 1,
  series: 'open',
  day: '2026-11-22',
  reason: 'burst',
};

/** No alert. */
export const alertList = { period: '2026', limit: 20, items: [] } as const;

/** A dry run that found a fault. */
export const importReport = {
  kind: 'units',
  dryRun: true,
  written: false,
  read: 2,
  added: 1,
  changed: 0,
  unchanged: 0,
  faults: [
    {
      line: 3,
      column: 'Mã',
      value: null,
      problem: { vi: 'Thiếu mã', en: 'No id' },
      accepted: { vi: 'một mã', en: 'an id' },
    },
  ],
} as const;

const token = { id: '0123456789', role: 'moderator', unit: null, expiresOn: null } as const;

/** One token, never used. */
export const tokenList = {
  items: [{ ...token, createdOn: '2026-11-22', revokedOn: null, lastUsedOn: null }],
} as const;

/** A token that was just made. */
export const newToken = { ...token, token: 'vhcs_0123456789_abc' } as const;
