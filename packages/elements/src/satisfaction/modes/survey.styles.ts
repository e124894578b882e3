import { css, type CSSResult } from 'lit';

/** Progress, remarks and the review of a survey in pages. */
export const styles: CSSResult = css`
  .title {
    font-weight: bold;
  }
  .progress {
    display: grid;
    gap: 0.4em;
    font-size: 0.875em;
  }
  progress {
    appearance: none;
    inline-size: 100%;
    block-size: 0.4em;
    border: 0;
    border-radius: 1em;
    overflow: hidden;
    background: var(--_tint);
  }
  progress::-webkit-progress-bar {
    background: var(--_tint);
  }
  progress::-webkit-progress-value {
    background: var(--_accent);
  }
  progress::-moz-progress-bar {
    background: var(--_accent);
  }
  legend h2 {
    font-size: 1em;
  }
  .remark {
    margin-block: -0.4em 0.75em;
    font-size: 0.875em;
    opacity: 0.8;
  }
  dl {
    margin: 0;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 1em;
    align-items: center;
    border-block-start: 1px solid var(--_line);
    padding-block: 0.6em;
  }
  .row > * {
    grid-column: 1;
    margin: 0;
  }
  dt {
    font-size: 0.9375em;
  }
  dd {
    font-weight: bold;
  }
  .row > :last-child {
    grid-area: 1 / 2 / 3;
  }
  /* Words stay whole where the button leaves them too little room. */
  @container (max-width: 18em) {
    .row > :last-child {
      grid-area: auto / 1;
      justify-self: start;
      margin-block-start: 0.4em;
    }
  }
  em {
    font-weight: 400;
  }
  .hidden {
    position: absolute;
    overflow: hidden;
    inline-size: 1px;
    block-size: 1px;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    progress {
      border: 1px solid;
      forced-color-adjust: none;
      --_accent: Highlight;
      --_tint: Canvas;
    }
  }
`;
