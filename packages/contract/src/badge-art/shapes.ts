/**
 * How a shape is painted. `fill` and `ring` are areas in the main and the second colour; what lies
 * on them has the colour of paper: `knockout` is an area, `line` a stroke of 2 units with round
 * ends. In one colour `ring` is painted like `fill`, and every picture can still be read.
 */
export type BadgePaint = 'ring' | 'fill' | 'line' | 'knockout';

/** One path of a picture. */
export interface BadgeShape {
  /** Path data, for the attribute `d` of an SVG path. */
  readonly d: string;
  readonly paint: BadgePaint;
}

/** A picture as data: its shapes from the back to the front. */
export interface BadgePicture {
  /** The square that the shapes lie in, for the attribute `viewBox` of an SVG. */
  readonly viewBox: string;
  readonly shapes: readonly BadgeShape[];
}
