import { css, type CSSResult } from 'lit';

/** The figures of an article, and its stars. */
export const styles: CSSResult = css`
  .results {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1.5em;
  }
  .results > div {
    flex: 1 1 14em;
    min-inline-size: 0;
  }
  .average b {
    display: block;
    font-size: 2.5em;
    line-height: 1.1;
  }
  .bars {
    display: grid;
    grid-template-columns: max-content minmax(2em, 1fr) max-content;
    gap: 0.1em 0.6em;
    margin-block-start: 0.4em;
    font-size: 0.875em;
  }
  .bars li {
    display: grid;
    grid-template-columns: 5em minmax(2em, 1fr) 3em;
    grid-template-columns: subgrid;
    grid-column: 1 / -1;
    align-items: center;
  }
  .bars b {
    font-weight: bold;
    text-align: end;
  }
  .bar {
    inline-size: 100%;
    block-size: 0.5em;
    border-radius: 1em;
    fill: var(--vhcs-star, #c98a00);
    stroke: none;
  }
  .track {
    fill: var(--_tint);
  }
  .stars legend {
    margin: 0;
    font-size: 1em;
  }
  .call {
    border: 0;
    padding: 0;
    min-inline-size: 0;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  .call:hover {
    background: none;
    text-decoration-thickness: 0.15em;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
  }
  .star {
    position: relative;
    display: grid;
    place-items: center;
    min-inline-size: 44px;
    min-block-size: 44px;
    inline-size: 2.75em;
    block-size: 2.75em;
    border-radius: 0.5em;
    cursor: pointer;
  }
  .star svg {
    inline-size: 2.25em;
  }
  .star :is(path, :checked + svg path) {
    stroke: var(--vhcs-star, #c98a00);
  }
  .star:has(:checked) path,
  .star:has(~ .star :checked) path {
    fill: var(--vhcs-star, #c98a00);
  }
  .row:hover .star path {
    fill: none;
  }
  .row .star:hover path,
  .row .star:has(~ .star:hover) path {
    fill: var(--vhcs-star, #c98a00);
  }
  .star:has(:focus-visible) {
    outline: 3px solid var(--_accent);
  }
  .hidden {
    position: absolute;
    overflow: hidden;
    inline-size: 1px;
    block-size: 1px;
    clip-path: inset(50%);
  }
  @media (forced-colors: active) {
    .frame {
      --vhcs-star: CanvasText;
      --_tint: Canvas;
    }
    .bar {
      border: 1px solid;
    }
  }
`;
