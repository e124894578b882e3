/** The sizes that the buttons step through, times the page's own. */
export const textSizes: readonly number[] = [0.9, 1, 1.1, 1.25, 1.5, 1.75, 2];

/** From the least contrast to the most. */
export const contrasts = ['soft', 'normal', 'high'] as const;

/** How much the text of the page stands out from its ground. */
export type Contrast = (typeof contrasts)[number];

/** How the reader wants to see the page. */
export interface Display {
  /** Times the page's own text size. */
  readonly textSize: number;
  readonly contrast: Contrast;
}
