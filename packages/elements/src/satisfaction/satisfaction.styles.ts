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
    contain-intrinsic-inline-size: 24em;
    box-sizing: border-box;
    max-inline-size: 46em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    color-scheme: inherit;
    font: inherit;
    font-style: normal;
    font-weight: 400;
    line-height: 1.5;
    overflow-wrap: break-word;
  }
  form,
  .levels {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }
  form {
    padding: clamp(0.75em, 4cqi, 1.5em);
  }
  fieldset,
  legend,
  p,
  h2 {
    min-inline-size: 0;
    margin: 0;
    border: 0;
    padding: 0;
    font-size: 1em;
  }
  legend,
  h2 {
    font-size: 1.15em;
    font-weight: 600;
    line-height: 1.3;
  }

  /* The levels: a list on phones and with large text, a row where there is room. */
  .levels {
    gap: 0.5em;
    margin-block-start: 0.75em;
  }
  .level {
    position: relative;
    box-sizing: border-box;
    min-block-size: max(44px, 3.25em);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.8);
    padding: 0.4em 0.6em;
    font-weight: 500;
    line-height: 1.3;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }
  .level:hover,
  .level:has(:checked) {
    border-color: var(--_level);
    background: var(--_tint);
  }
  .level:has(:checked) {
    box-shadow: inset 0 0 0 1px var(--_level);
  }
  .r0 {
    --_level: var(--vhcs-level-5, #13935a);
  }
  .r1 {
    --_level: var(--vhcs-level-4, #649016);
  }
  .r2 {
    --_level: var(--vhcs-level-3, #ac7d00);
  }
  .r3 {
    --_level: var(--vhcs-level-2, #d3611a);
  }
  .r4 {
    --_level: var(--vhcs-level-1, #d43c35);
  }
  input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }
  svg {
    flex: none;
    inline-size: min(2.5em, 16cqi);
    fill: none;
    stroke: var(--_level, var(--_accent));
    stroke-width: 3;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .solid circle,
  :checked + svg circle {
    fill: var(--_level, var(--_accent));
  }
  .solid path,
  :checked + svg path {
    stroke: var(--_surface);
  }

  .comment {
    display: grid;
    gap: 0.4em;
  }
  textarea {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 5.5em;
    border: 1px solid var(--vhcs-control, #7b8794);
    border-radius: calc(var(--_radius) * 0.6);
    padding: 0.6em 0.75em;
    background: var(--_surface);
    color: inherit;
    font: inherit;
    resize: vertical;
  }
  .level:has(:focus-visible),
  textarea:focus-visible,
  button:focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .level,
  .actions,
  .thanks {
    display: flex;
    align-items: center;
    gap: 0.75em;
  }
  .actions {
    flex-wrap: wrap;
  }
  /* What takes the focus only to be read is no control. */
  [tabindex]:focus {
    outline: 0;
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
    font-weight: 600;
    cursor: pointer;
  }
  button:hover {
    background: var(--_tint);
  }
  button.primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  [aria-disabled] {
    cursor: progress;
    opacity: 0.75;
  }
  .note {
    flex: 1 1 16em;
    font-size: 0.875em;
  }
  .message {
    border-inline-start: 4px solid #c46a00;
    border-radius: 0.25em;
    padding: 0.6em 0.9em;
    background: var(--_tint);
  }
  ul {
    margin: 0;
    padding-inline-start: 1.25em;
  }
  .status:empty {
    display: none;
  }

  @container (min-width: 30em) {
    .levels {
      grid-template-columns: none;
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
    }
    .level {
      flex-direction: column;
      gap: 0.5em;
      padding: 0.9em 0.35em 0.75em;
      text-align: center;
      text-wrap: balance;
    }
    .level svg {
      inline-size: 3em;
    }
  }
  @media (forced-colors: active) {
    .level,
    .thanks {
      --_level: CanvasText;
      --_surface: Canvas;
    }
    .level:has(:checked) {
      border-width: 4px;
      border-color: Highlight;
    }
    .message {
      border: 1px solid;
      border-inline-start-width: 4px;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .level {
      transition: background-color 0.15s;
    }
  }
`;
