/**
 * Five faces from best to worst, each one stroke path in a square of 48, the same with a script and
 * without. They differ in eyes, brows and mouth, so that they can be told apart without colour.
 */
const faces: readonly string[] = [
  'M12.5 20.5q3.5-5 7 0M28.5 20.5q3.5-5 7 0M13 27h22a11 10 0 0 1-22 0z',
  'M17 18v4M31 18v4M14.5 28.5q9.5 9 19 0',
  'M17 18v4M31 18v4M15.5 31h17',
  'M17 18v4M31 18v4M14.5 34q9.5-9 19 0',
  'M12.5 15l7 3.5M35.5 15l-7 3.5M17 22v2M31 22v2M15 36.5a9 8 0 0 1 18 0z',
];

/**
 * The strokes of the face for a place on a scale, without its circle; empty for no place.
 *
 * @param rank 0 for the best of five, 4 for the worst
 */
export const facePath = (rank: number | undefined): string => faces[rank ?? -1] ?? '';
