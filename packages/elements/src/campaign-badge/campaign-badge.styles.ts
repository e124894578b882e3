import { css, type CSSResult } from 'lit';

/*
 * Everything hangs on the frame inside, because rules of the page reach the host element itself.
 * Lengths are in em, so that the page's own text size decides. A page loads this before anything
 * else of the element: what only the larger layouts need is in `layouts.styles.ts`.
 */
export const styles: CSSResult = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .frame {
    all: initial;
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: 0.5em 0.75em;
    background: var(--_surface);
    color: var(--_text);
    color-scheme: inherit;
    font: inherit;
    font-style: normal;
    font-weight: 400;
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  /* Below what the page wrote into the tag. */
  slot:not([hidden]) ~ .frame {
    display: flex;
    inline-size: fit-content;
    margin-block-start: 0.5em;
  }
  svg {
    flex: none;
    inline-size: 2.75em;
    stroke-linecap: round;
    stroke-width: 2;
  }
  span {
    flex: 1 1 7em;
  }
  b,
  small {
    display: block;
  }
  .fill {
    fill: currentColor;
  }
  .knockout {
    fill: var(--_on-accent);
  }
  .line {
    fill: none;
    stroke: var(--_on-accent);
  }
  .outline {
    fill: none;
    stroke: currentColor;
  }
  button {
    min-block-size: 44px;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    padding: 0.5em 0.75em;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  @media print, (forced-colors: active) {
    .frame {
      --_on-accent: Canvas;
      color-scheme: light;
    }
    svg {
      color: CanvasText;
      fill: CanvasText;
    }
  }
`;
