import type { BadgePicture, BadgeShape } from './shapes.ts';

/** What every motif lies on, in the middle of a square of 48 units. */
export const disc: readonly BadgeShape[] = [
  { paint: 'fill', d: 'M8 24a1 1 0 0 1 32 0 1 1 0 0 1-32 0z' },
  { paint: 'line', d: 'M7 24a1 1 0 0 1 34 0 1 1 0 0 1-34 0z' },
];

/** The rim of a bronze drum, which calls everybody. */
export const drumRim: readonly BadgeShape[] = [
  { paint: 'ring', d: 'M1 24a1 1 0 0 1 46 0 1 1 0 0 1-46 0z' },
  { paint: 'line', d: 'M45 24h0m-6 15h0m-15 6h0m-15-6h0m-6-15h0m6-15h0m15-6h0m15 6h0' },
];

/** The sun in the middle of a bronze drum. Eight rays, and no star of five. */
export const drumSun: readonly BadgeShape[] = [
  {
    paint: 'knockout',
    d: 'M38 24l-8 2 4 8-8-4-2 8-2-8-8 4 4-8-8-2 8-2-4-8 8 4 2-8 2 8 8-4-4 8z',
  },
];

/**
 * The picture of taking part, which stands for a campaign too. It is the same as `badgePicture`
 * gives for that kind, for bundles that take in no other.
 */
export function participationPicture(): BadgePicture {
  return { viewBox: '0 0 48 48', shapes: [...drumRim, ...disc, ...drumSun] };
}
