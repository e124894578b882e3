import { css, type CSSResult } from 'lit';

/* One column; two where the card itself, not the window, has the room. */
export const styles: CSSResult = css`
  .frame {
    max-inline-size: 54em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow: clip;
  }
  .notice {
    margin-block-start: 0.75em;
    padding: 1em 1.25em;
  }
  .card,
  .stated,
  .measured,
  .title,
  .body,
  header {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 1.5em;
  }
  .card {
    --_pad: clamp(1em, 4cqi, 1.75em);
    padding-block-end: var(--_pad);
  }
  header {
    gap: 0;
    --_ratio: 16 / 7;
  }
  figure {
    order: -1;
  }
  figcaption {
    padding: 0.5em var(--_pad) 0;
  }
  .caption {
    margin-inline-end: 0.4em;
  }
  .title {
    gap: 0.6em;
    padding: var(--_pad) var(--_pad) 0;
  }
  .title .badges {
    margin-block-start: 0.25em;
  }
  .title .badges li {
    align-items: start;
  }
  .facts {
    display: block;
  }
  .over .badge-mark {
    opacity: 0.45;
  }
  .ended,
  .body,
  footer {
    margin-inline: var(--_pad);
  }
  .ended {
    border-inline-start: 4px solid #c46a00;
    border-radius: 0.25em;
    padding: 0.6em 0.9em;
    background: var(--_tint);
  }
  .ended ul,
  .practices {
    list-style: disc;
    padding-inline-start: 1.2em;
  }
  .ended li::first-letter {
    text-transform: uppercase;
  }
  [part='subheading'] {
    margin-block-end: 0.6em;
    font-weight: bold;
    line-height: 1.35;
  }
  .practices {
    display: grid;
    gap: 0.4em;
  }
  .practices ::marker {
    color: var(--_accent);
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.5em 1.5em;
    border-block-start: 1px solid var(--_line);
    padding-block-start: 1em;
  }
  footer > * {
    min-inline-size: 0;
  }
  footer > a {
    font-weight: bold;
  }

  @container (min-width: 40em) {
    /* Picture and ratings begin on one line. */
    .card {
      --_side: max(40cqi, 18em + var(--_pad));
    }
    header {
      grid-template-columns: minmax(0, 1fr) var(--_side);
      --_ratio: auto;
    }
    figure {
      order: 0;
      display: flex;
      flex-direction: column;
      min-block-size: 14em;
    }
    .picture {
      position: relative;
      flex: 1;
    }
    .picture > * {
      position: absolute;
      inset: 0;
    }
    figcaption {
      padding-inline: 0 var(--_pad);
    }
    .title {
      align-content: center;
      padding-block-end: var(--_pad);
    }
    .body:has(.stated) {
      grid-template-columns: minmax(0, 1fr) calc(var(--_side) - var(--_pad));
      align-items: start;
      gap: 2em;
    }
  }
  @media (forced-colors: active) {
    .ended {
      border: 1px solid;
      border-inline-start-width: 4px;
    }
  }
  @media print {
    .frame,
    section,
    li {
      break-inside: avoid;
    }
    .picture {
      max-block-size: 5cm;
    }
  }
`;
