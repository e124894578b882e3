import { css, type CSSResult } from 'lit';

/*
 * Everything hangs on the frame inside, because rules of the page reach the host element itself.
 * Lengths are in em, so that the page's own text size decides.
 */
export const styles: CSSResult = css`
  :host {
    display: block;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  .frame {
    all: initial;
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: 14em;
    box-sizing: border-box;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: 0.5em 1em;
    background: var(--_surface);
    color: var(--_text);
    color-scheme: inherit;
    font: inherit;
    font-style: normal;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
    line-height: 1.4;
    overflow-wrap: break-word;
  }
  dl,
  dd,
  p {
    margin: 0;
  }
  div div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    padding-block: 0.45em;
  }
  div + div {
    border-block-start: 1px solid var(--_line);
  }
  dd {
    margin-inline-start: auto;
    font-weight: bold;
  }
  p {
    padding-block: 0.3em 0.45em;
    font-size: 0.8125em;
  }

  /* Where there is room, a row of columns. */
  @container (min-width: 34em) {
    dl {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.5em;
    }
    div div {
      flex: 1 0 auto;
      flex-direction: column-reverse;
      justify-content: flex-end;
    }
    div + div {
      border: 0;
    }
    dd {
      margin: 0;
      font-size: 1.25em;
      line-height: 1.2;
    }
  }
`;
