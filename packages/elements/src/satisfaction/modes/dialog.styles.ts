import { css, type CSSResult } from 'lit';

/** The button, and the dialog that scrolls as a whole, so that nothing lies over what is read. */
export const styles: CSSResult = css`
  .frame:has(> dialog) {
    border: 0;
    background: none;
  }
  .primary,
  .primary:hover {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  dialog {
    box-sizing: border-box;
    container-type: inline-size;
    inline-size: min(46em, 100vw - 1em);
    max-inline-size: none;
    max-block-size: calc(100dvh - 1em);
    margin: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: 0;
    overflow: hidden auto;
    overscroll-behavior: contain;
    background: var(--_surface);
    color: inherit;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 55%);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1em;
    border-block-end: 1px solid var(--_line);
    padding: 0.6em clamp(0.75em, 4cqi, 1.5em);
  }
  dialog .title {
    display: none;
  }
  .bar h2 {
    flex: 1 1 10em;
    line-height: 1.3;
  }
`;
