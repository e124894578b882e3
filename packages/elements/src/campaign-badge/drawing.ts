import type { BadgePaint } from '@vhcs/contract/badge-art';
import { html, svg, type TemplateResult } from 'lit';

/** A picture with its colours. */
export interface Drawing {
  readonly viewBox: string;
  /** Painted as in the family of badges, or as an outline. */
  readonly shapes: readonly { readonly d: string; readonly paint: BadgePaint | 'outline' }[];
  /** The colour of what is painted as `fill`. */
  readonly fill: string;
  /** The colour of what is painted as `ring`. */
  readonly ring: string;
}

/** Draws a picture, for the eyes only: its name has to stand beside it. */
export function draw({ viewBox, shapes, fill, ring }: Drawing): TemplateResult {
  const paths = shapes.map(({ d, paint }) => svg`<path class=${paint} d=${d}></path>`);
  return html`<svg part="picture" viewBox=${viewBox} color=${fill} fill=${ring} aria-hidden="true">
    ${paths}
  </svg>`;
}
