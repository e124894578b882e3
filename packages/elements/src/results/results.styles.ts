import { css, type CSSResult } from 'lit';

/** Lengths are in em, so that the page's own text size decides. */
export const styles: CSSResult = css`
  .frame {
    max-inline-size: 52em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: clamp(0.75em, 4cqi, 1.5em);
    background: var(--_surface);
    font-variant-numeric: tabular-nums;
  }
  small {
    display: block;
    font-size: 0.7em;
    font-weight: 400;
  }
  .heading {
    margin-block-end: 0.25em;
  }
  .heading > * > * {
    font-size: 1.25em;
    line-height: 1.3;
  }
  .note {
    font-size: 0.875em;
  }
  .question {
    font-weight: bold;
    line-height: 1.35;
  }

  /* Every block after the heading stands below a line. */
  .headline,
  .few,
  .stem,
  .trend,
  .tools {
    margin-block-start: 1em;
    border-block-start: 1px solid var(--_line);
    padding-block-start: 1em;
  }
  .tools {
    padding-block-start: 0.4em;
  }
  .few .question {
    font-size: 1.15em;
  }
  .stem + .headline {
    margin: 0;
    border: 0;
  }
  .questions {
    display: grid;
    gap: 1.75em 2.25em;
    margin-block-start: 1.75em;
  }
  .figures {
    display: grid;
    gap: 1em 2.25em;
    margin-block-start: 0.75em;
  }
  .shares {
    display: grid;
    align-content: start;
    gap: 0.75em;
  }
  .share p {
    line-height: 1.3;
  }
  b {
    font-size: 1.5em;
  }
  .headline b {
    font-size: 2.25em;
    line-height: 1.1;
  }

  svg {
    display: block;
    overflow: visible;
    inline-size: 100%;
    block-size: 0.5em;
    fill: var(--_accent);
  }
  .share svg {
    block-size: 0.9em;
    margin-block: 0.3em;
  }
  .track {
    fill: var(--_tint);
  }
  .interval {
    fill-opacity: 0.5;
  }
  circle {
    stroke: var(--_surface);
    stroke-width: 2;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    align-self: start;
  }
  th,
  td {
    padding: 0;
    font-weight: 400;
    line-height: 1.3;
    text-align: end;
    vertical-align: bottom;
  }
  th {
    inline-size: 100%;
    padding-block: 0.25em;
    text-align: start;
  }
  th svg {
    margin-block: 0.2em 0.3em;
  }
  td {
    padding: 0 0 0.15em 0.9em;
    white-space: nowrap;
  }
  td span {
    display: inline-block;
    min-inline-size: 3.4em;
  }

  details > :not(summary) {
    margin-block-start: 0.5em;
  }
  summary {
    inline-size: fit-content;
    border-radius: 0.25em;
    padding-block: 0.6em;
    font-weight: bold;
    cursor: pointer;
  }
  .scroll {
    overflow-x: auto;
  }
  .scroll:focus-visible {
    outline: 3px solid var(--_accent);
  }

  .few,
  .failure {
    display: grid;
    justify-items: start;
    gap: 0.6em;
  }
  .failure {
    margin-block-start: 0.5em;
  }
  .slips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em;
  }
  i {
    box-sizing: border-box;
    inline-size: 1.05em;
    block-size: 1.4em;
    border: 1.5px dashed var(--_accent);
    border-radius: 0.2em;
  }
  .in {
    border-style: solid;
    background: var(--_accent);
    -webkit-print-color-adjust: exact;
    print-color-adjust: exact;
  }
  [aria-disabled] {
    cursor: progress;
    opacity: 0.75;
  }

  @container (max-width: 14em) {
    td {
      white-space: normal;
    }
    td span {
      min-inline-size: 0;
    }
  }
  @container (min-width: 34em) {
    .figures {
      grid-template-columns: 2fr 3fr;
    }
    .questions {
      grid-template-columns: 1fr 1fr;
    }
    .questions .figures {
      grid-template-columns: 1fr;
    }
  }
  @media (forced-colors: active) {
    .frame {
      --_accent: CanvasText;
      --_line: CanvasText;
    }
    .in {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .frame {
      max-inline-size: none;
      border-color: #888;
      background: #fff;
      color: #000;
      color-scheme: light;
    }
    .headline,
    li,
    tr {
      break-inside: avoid;
    }
    button {
      display: none;
    }
    details::details-content {
      block-size: auto;
      content-visibility: visible;
    }
  }
`;
