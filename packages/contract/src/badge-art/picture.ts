import type { Badge } from '../schemas/badge.ts';
import { motifs } from './motifs.ts';
import { outlines } from './outlines.ts';
import { disc } from './participation.ts';
import type { BadgePicture } from './shapes.ts';

/**
 * The picture of a badge, in the one family of all badges. Of a kind or motif that is not known
 * here, only the disc is drawn.
 */
export function badgePicture({ kind, motif }: Pick<Badge, 'kind' | 'motif'>): BadgePicture {
  return {
    viewBox: kind === 'award' ? '-4 0 56 56' : '0 0 48 48',
    shapes: [...(outlines[kind] ?? []), ...disc, ...(motifs[motif ?? kind] ?? [])],
  };
}
