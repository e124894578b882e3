import type { Badge } from '../schemas/badge.ts';
import { drumSun } from './participation.ts';
import type { BadgeShape } from './shapes.ts';

/** What the disc shows: the motif of a badge, else its kind. */
export const motifs: Readonly<Record<string, readonly BadgeShape[]>> = {
  participation: drumSun,
  /** An ear of rice. */
  model: [
    { paint: 'line', d: 'M24 37V20' },
    {
      paint: 'knockout',
      d: 'M24 20q-5-5 0-10 5 5 0 10zM24 28q-8 0-9-9 8 1 9 9 1-8 9-9-1 9-9 9zM24 35q-8 0-9-9 8 1 9 9 1-8 9-9-1 9-9 9z',
    },
  ],
  /** A lotus. */
  exemplar: [
    {
      paint: 'knockout',
      d: 'M24 11q7 10 0 20-7-10 0-20zM15 14q-2 12 9 20 11-8 9-20-3 2-4 4 2 9-5 15-7-6-5-15-1-2-4-4zM10 22q1 11 14 14 13-3 14-14-2-1-4 0 0 9-10 13-10-4-10-13-2-1-4 0z',
    },
  ],
  /** A bud between leaves. */
  award: [
    {
      paint: 'knockout',
      d: 'M24 11q8 10 0 20-8-10 0-20zM24 38q-7 0-9-6 7-1 9 6 2-7 9-6-2 6-9 6zM16 32q-5-3-5-9 6 2 5 9zM14 23q-3-5 1-10 4 5-1 10zM32 32q5-3 5-9-6 2-5 9zM34 23q3-5-1-10-4 5 1 10z',
    },
  ],
  /** Words from the heart. */
  courtesy: [
    {
      paint: 'knockout',
      d: 'M18 13h12a5 5 0 0 1 5 5v7a5 5 0 0 1-5 5h-4l-6 6v-6h-2a5 5 0 0 1-5-5v-7a5 5 0 0 1 5-5z',
    },
    { paint: 'fill', d: 'M24 28l-6-6q-1-6 4-5l2 2 2-2q5-1 4 5z' },
  ],
  smile: [
    { paint: 'line', d: 'M14 21q3-5 6 0m8 0q3-5 6 0' },
    { paint: 'knockout', d: 'M14 26h20q-2 9-10 9t-10-9z' },
  ],
  /** A bottle, crossed out. */
  'no-plastic': [
    { paint: 'knockout', d: 'M21 10h6v4h-6zM20 16h8l3 5v14a3 3 0 0 1-3 3h-8a3 3 0 0 1-3-3v-14z' },
    { paint: 'fill', d: 'M11 16l5-5 21 21-5 5z' },
    { paint: 'line', d: 'M14 14l20 20' },
  ],
  /** A sprout. */
  'green-clean': [
    { paint: 'line', d: 'M24 37V26' },
    { paint: 'knockout', d: 'M24 32q-12 0-12-11 12 0 12 11zM24 25q0-11 11-11 0 11-11 11z' },
  ],
} satisfies Record<Badge['kind'] | NonNullable<Badge['motif']>, readonly BadgeShape[]>;
