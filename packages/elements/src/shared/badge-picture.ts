import type { Badge } from '@vhcs/contract';
import { badgeColours, badgePicture, type BadgePaint } from '@vhcs/contract/badge-art';
import { css, html, svg, type CSSResult, type TemplateResult } from 'lit';

/**
 * The picture of a badge, for its eyes only: the name has to stand beside it. Its size and its
 * forced colours come from `badgePictureStyles`.
 */
export function badgeMark(badge: Pick<Badge, 'kind' | 'motif'>): TemplateResult {
  const { viewBox, shapes } = badgePicture(badge);
  const paths = shapes.map(({ d, paint }) => {
    const colour = colourOf(paint, badge.kind);
    return svg`<path class=${paint} fill=${colour} stroke=${colour} d=${d}></path>`;
  });
  return html`<svg class="badge-mark" viewBox=${viewBox} aria-hidden="true">${paths}</svg>`;
}

/** What `badgeMark` needs: 1.75em unless the element says otherwise, one colour where asked for. */
export const badgePictureStyles: CSSResult = css`
  .badge-mark {
    flex: none;
    inline-size: 1.75em;
    block-size: 1.75em;
    stroke-width: 0;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .badge-mark .line {
    fill: none;
    stroke-width: 2;
  }
  @media (forced-colors: active) {
    .badge-mark :is(.ring, .fill) {
      fill: CanvasText;
    }
    .badge-mark .knockout {
      fill: Canvas;
    }
    .badge-mark .line {
      stroke: Canvas;
    }
  }
`;

/** A kind that a newer collector knows keeps its shape, in the colour of the text. */
function colourOf(paint: BadgePaint, kind: Badge['kind']): string {
  const colours: Partial<typeof badgeColours> = badgeColours;
  return colours[kind]?.[paint] ?? 'currentColor';
}
