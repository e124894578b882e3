import { css, type CSSResult } from 'lit';

/** The widths at which labels change are those of `trend-axis.ts`. */
export const styles: CSSResult = css`
  figure {
    margin: 0;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin-block: 0.4em 1em;
  }
  .legend span {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
  }
  .key {
    flex: none;
    inline-size: 1.75em;
    block-size: 1em;
  }
  .plot {
    container: plot / inline-size;
    margin-inline: 2.4em 1em;
    padding-block: 0.5em 3em;
  }
  .year {
    padding-block-end: 1.75em;
  }
  .chart {
    block-size: 12em;
  }
  .curves {
    block-size: 100%;
  }
  line,
  polyline {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  polygon {
    fill-opacity: 0.3;
  }
  .grid {
    stroke: var(--_line);
    stroke-width: 1;
  }
  .grid:not([y1='100%']) {
    stroke-opacity: 0.5;
  }
  .gap {
    stroke: var(--_text);
    stroke-width: 1;
    stroke-dasharray: 1 4;
  }
  .verySatisfied polygon {
    fill: var(--_text);
    fill-opacity: 0.15;
  }
  .verySatisfied line,
  .verySatisfied polyline {
    stroke: var(--_text);
    stroke-width: 1.5;
    stroke-dasharray: 5 3;
  }
  .trend circle {
    stroke-width: 1;
  }
  .trend rect {
    fill: var(--_surface);
    stroke: var(--_text);
    stroke-width: 1.5;
  }
  text {
    fill: var(--_text);
    font-size: 0.8em;
    text-anchor: middle;
  }
  .percent {
    text-anchor: end;
  }
  .plot:not(.year) .years text {
    text-anchor: start;
  }
  @container plot (width < 9em) {
    text:not(.percent, .w0) {
      display: none;
    }
  }
  @container plot (9em <= width < 16em) {
    text:not(.percent, .w1) {
      display: none;
    }
  }
  @container plot (16em <= width < 26em) {
    text:not(.percent, .w2) {
      display: none;
    }
  }
  @container plot (26em <= width) {
    text:not(.percent, .w3) {
      display: none;
    }
  }

  .data th,
  .data td {
    inline-size: auto;
    border-block-end: 1px solid var(--_line);
    padding: 0.4em 0.5em;
    vertical-align: top;
  }
  .data thead th {
    font-weight: bold;
    vertical-align: bottom;
  }
  thead th + th {
    text-align: end;
  }
  .data .none {
    text-align: start;
  }
  .data small {
    display: inline;
    font-size: 0.875em;
    white-space: nowrap;
  }
  @container (width < 30em) {
    .data small {
      display: block;
    }
    .data td {
      white-space: normal;
    }
  }
`;
