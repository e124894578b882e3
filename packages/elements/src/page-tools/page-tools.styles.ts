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
    contain-intrinsic-inline-size: 18em;
    box-sizing: border-box;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: 0.5em;
    background: var(--_surface);
    color: var(--_text);
    color-scheme: inherit;
    font: inherit;
    font-style: normal;
    font-weight: 400;
    line-height: 1.3;
    overflow-wrap: break-word;
  }

  /* In a sidebar each kind of step has a row, and the rest share one; with more room it is one. */
  div {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em;
  }
  .tools {
    gap: 0.5em;
  }
  .tools > * {
    flex: 1 0 100%;
    flex-wrap: nowrap;
  }
  .tools > .steps {
    display: grid;
    grid: auto / auto-flow minmax(44px, 3em);
    grid-template-columns: minmax(min-content, 1fr);
    gap: 0;
    border-radius: calc(var(--_radius) * 0.6);
  }
  span {
    margin-inline: 0.4em;
    font-size: 0.875em;
  }
  button,
  a {
    display: flex;
    flex: 1;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 0.25em;
    box-sizing: border-box;
    min-block-size: 44px;
    border: 1px solid transparent;
    border-radius: calc(var(--_radius) * 0.6);
    padding: 0.4em 0;
    background: transparent;
    color: inherit;
    font: inherit;
    font-size: 0.875em;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  .steps button {
    flex-direction: row;
    gap: 0.15em;
    margin-inline-start: -1px;
    border-color: var(--_line);
    border-radius: 0;
    font-size: 1em;
    font-weight: bold;
  }
  .steps :nth-child(2) {
    border-start-start-radius: inherit;
    border-end-start-radius: inherit;
  }
  .steps :last-child {
    border-start-end-radius: inherit;
    border-end-end-radius: inherit;
  }
  button:hover,
  a:hover,
  [aria-expanded='true'] {
    background: var(--_tint);
  }
  :focus-visible {
    position: relative;
    outline: 3px solid var(--_accent);
    outline-offset: 1px;
  }
  [aria-disabled] {
    opacity: 0.45;
    cursor: default;
  }
  svg {
    flex: none;
    inline-size: 1.7em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .steps svg {
    inline-size: 1.25em;
    fill: currentColor;
    fill-rule: evenodd;
  }
  p {
    margin: 0.5em 0.4em 0;
    font-size: 0.875em;
  }
  /* What is spoken must have been heard of before. */
  p:empty {
    margin: 0;
  }
  div:empty {
    display: none;
  }

  /* Text of twice the size on a small screen: steps stand below what they do, labels beside icons. */
  @container (max-width: 11em) {
    .tools > .steps {
      grid: auto / repeat(auto-fit, minmax(2.4em, 1fr));
    }
    .steps > span {
      grid-column: 1 / -1;
      margin-block-end: 0.25em;
    }
    .tools > :not(.steps) {
      flex-wrap: wrap;
    }
    .tools > :not(.steps) > * {
      flex: 1 0 100%;
      flex-direction: row;
    }
  }
  @container (min-width: 26em) {
    .tools > *,
    button,
    a {
      flex: none;
    }
    button,
    a {
      flex-direction: row;
      padding-inline: 0.5em;
    }
    .tools {
      gap: 0.75em;
    }
  }
  @media (forced-colors: active) {
    .tools > .steps:has(svg) {
      display: none;
    }
  }
  @media print {
    :host,
    .frame {
      display: none;
    }
  }
`;
