import type { Badge } from '../schemas/badge.ts';
import { drumRim } from './participation.ts';
import type { BadgeShape } from './shapes.ts';

/** Eight petals. */
const rosette: BadgeShape = {
  paint: 'ring',
  d: 'M43 24a8 8 0 0 1-5 14 8 8 0 0 1-14 5 8 8 0 0 1-14-5 8 8 0 0 1-5-14 8 8 0 0 1 5-14 8 8 0 0 1 14-5 8 8 0 0 1 14 5 8 8 0 0 1 5 14z',
};

/**
 * What stands around the disc says the kind: a drum calls everybody, a rosette is a model, rays are
 * an exemplar. Ribbons are for awards alone, which a document grants.
 */
export const outlines: Readonly<Record<string, readonly BadgeShape[]>> = {
  participation: drumRim,
  model: [rosette],
  exemplar: [
    {
      paint: 'ring',
      d: 'M47 24l-5 5 2 7-7 1-1 7-7-2-5 5-5-5-7 2-1-7-7-1 2-7-5-5 5-5-2-7 7-1 1-7 7 2 5-5 5 5 7-2 1 7 7 1-2 7z',
    },
  ],
  award: [{ paint: 'fill', d: 'M14 36L6 52l6-1 4 5 8-16 8 16 4-5 6 1-8-16z' }, rosette],
} satisfies Record<Badge['kind'], readonly BadgeShape[]>;
