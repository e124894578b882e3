import { css, type CSSResult } from 'lit';

/** What the box of every element does not say: the form and its levels. */
export const styles: CSSResult = css`
  .frame {
    max-inline-size: 46em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  /* A hundred of them take as long as those in sight; print, search and readers see them all. */
  .many > form {
    content-visibility: auto;
    contain-intrinsic-block-size: 15em;
  }
  form,
  .levels {
    margin: 0;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }
  form,
  .notice {
    padding: clamp(0.75em, 4cqi, 1.5em);
  }
  fieldset,
  legend {
    min-inline-size: 0;
    margin: 0;
    border: 0;
    padding: 0;
  }
  legend {
    margin-block-end: 0.65em;
    font-size: 1.15em;
    font-weight: bold;
    line-height: 1.3;
  }

  /* The levels: a list on phones and with large text, a row where there is room. */
  .levels {
    gap: 0.5em;
  }
  .level {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.75em;
    box-sizing: border-box;
    min-block-size: max(44px, 3.25em);
    /* Calm in every theme: the colour of a tile is that of its face. */
    border: 1px solid var(--vhcs-line, #8886);
    border-radius: calc(var(--_radius) * 0.8);
    padding: 0.4em 0.6em;
    line-height: 1.3;
    cursor: pointer;
  }
  .level:hover,
  .level:has(:checked) {
    border-color: var(--_level);
    background: var(--_tint);
  }
  .level:has(:checked) {
    box-shadow: inset 0 0 0 1px var(--_level);
  }
  .level:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
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
  :checked + svg circle {
    fill: var(--_level);
  }
  :checked + svg path {
    stroke: var(--_surface);
  }
  .about {
    font-size: 0.875em;
  }
  [aria-expanded],
  [aria-expanded]:hover {
    display: block;
    min-block-size: 24px;
    border: 0;
    padding: 0;
    background: none;
    font-weight: inherit;
    text-align: start;
    list-style: disclosure-open inside;
  }
  [aria-expanded] > span {
    display: list-item;
  }
  [aria-expanded='false'] > span {
    list-style-type: disclosure-closed;
  }
  [aria-expanded='false'] + slot {
    display: none;
  }
  /* Outside of the rows and their gaps, and there: what is spoken must have been heard of before. */
  .status:empty {
    position: absolute;
  }

  @container (min-width: 30em) {
    .levels:not(.plain) {
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
    .level {
      --_level: CanvasText;
      --_surface: Canvas;
    }
    svg {
      --_accent: CanvasText;
      --_on-accent: Canvas;
    }
    .level:has(:checked) {
      margin: -3px;
      border: 4px solid Highlight;
    }
  }
`;
