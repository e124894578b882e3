import { css, type CSSResult } from 'lit';

/** What sources state, and what people's ratings say; the two never look alike. */
export const figuresStyles: CSSResult = css`
  /* Figures of the source are quotations: text between quotation marks, never a bar. */
  .figures {
    margin-block-end: 0.75em;
  }
  .figures li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.15em 1.25em;
    border-block-start: 1px solid var(--_line);
    padding-block: 0.7em;
    line-height: 1.4;
  }
  .figures .target {
    border-block-start-style: dashed;
  }
  .words {
    font-size: 1.3em;
    font-weight: bold;
    line-height: 1.3;
    text-wrap: balance;
  }
  q {
    quotes: '“' '”';
  }
  q::before,
  q::after {
    font-weight: 400;
    opacity: 0.7;
  }
  .gloss {
    display: block;
    font-size: 0.7em;
    font-weight: 400;
  }
  .kind {
    inline-size: fit-content;
    margin-block: 0.25em;
    border: 1px dashed;
    border-radius: 0.4em;
    padding-inline: 0.5em;
    font-size: 0.875em;
  }

  /* What people's ratings say stands in a box of its own, with bars. */
  .measured {
    gap: 0.75em;
    border-radius: calc(var(--_radius) * 0.8);
    padding: clamp(0.6em, 4cqi, 1.1em);
    background: var(--_tint);
  }
  .measured [part='subheading'] {
    margin: 0;
  }
  .few {
    font-size: 1.15em;
    font-weight: bold;
  }
  .share > p:first-child,
  .counts li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 0.75em;
  }
  .share strong {
    font-size: 1.25em;
    line-height: 1.2;
  }
  .share svg {
    display: block;
    inline-size: 100%;
    block-size: 0.75em;
    margin-block: 0.25em;
    fill: var(--_accent);
    stroke: var(--_text);
    stroke-width: 0;
  }
  .share .whole {
    fill: #8885;
  }
  .share .interval {
    fill: none;
    stroke-width: 1.5px;
    vector-effect: non-scaling-stroke;
  }
  .measured button {
    justify-self: start;
  }

  @container (min-width: 30em) {
    .figures li {
      grid-template-columns: min(9em, 38%) minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .measured {
      border: 1px solid;
    }
    .share svg {
      fill: Highlight;
      stroke: CanvasText;
    }
    .share .whole {
      fill: Canvas;
      stroke-width: 1px;
      vector-effect: non-scaling-stroke;
    }
  }
`;
