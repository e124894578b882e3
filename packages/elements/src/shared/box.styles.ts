import { css, type CSSResult } from 'lit';

/**
 * The box of an element that presents something, and the text, links and buttons in it. Everything
 * hangs on the frame inside, because rules of the page reach the host element itself. Lengths are
 * in em, so that the page's own text size decides.
 */
export const box: CSSResult = css`
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
    box-sizing: border-box;
    container-type: inline-size;
    contain-intrinsic-inline-size: 20em;
    color: var(--_text);
    color-scheme: inherit;
    font: inherit;
    font-style: normal;
    font-weight: 400;
    line-height: 1.5;
    overflow-wrap: break-word;
    text-wrap: pretty;
  }
  /* Below what the page wrote into the tag. */
  slot ~ .frame {
    margin-block-start: 0.5em;
  }
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  q {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    font-size: 1em;
  }
  ul {
    list-style: none;
  }
  a {
    color: inherit;
    text-decoration-line: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 0.1em;
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-thickness: 0.2em;
  }
  button {
    box-sizing: border-box;
    min-inline-size: 44px;
    min-block-size: max(44px, 2.75em);
    border: 1px solid var(--_accent);
    border-radius: calc(var(--_radius) * 0.6);
    padding: 0.4em 1.25em;
    background: transparent;
    color: inherit;
    font: inherit;
    font-weight: bold;
    cursor: pointer;
  }
  button:hover {
    background: var(--_tint);
  }
  .primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .primary:hover {
    background: var(--_accent);
    text-decoration: underline;
  }
  [aria-disabled] {
    cursor: progress;
    opacity: 0.88;
  }
  /* Only heard. */
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* What went wrong, and beside it what to do. */
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1.25em;
  }
  .notice > p {
    flex: 1 1 14em;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  /* What takes the focus only to be read is no control. */
  [tabindex]:focus {
    outline: 0;
  }
`;
