import { css, type CSSResult } from 'lit';

/**
 * One screen that never scrolls at the sizes of usual kiosks. Its text follows the screen, since
 * it is read from an arm's length.
 */
export const styles: CSSResult = css`
  .frame:has(> .kiosk) {
    position: fixed;
    z-index: 1000;
    inset: 0;
    container-type: size;
    overflow: auto;
    overscroll-behavior: none;
    max-inline-size: none;
    border: 0;
    border-radius: 0;
    font-size: max(1em, 2.7vmin);
  }
  .kiosk {
    display: grid;
    grid-template: auto 1fr auto / minmax(0, 1fr);
    gap: min(1em, 2cqb);
    box-sizing: border-box;
    min-block-size: 100%;
    padding: min(1em, 3cqb) clamp(min(1em, 5cqi), 3cqi, 2.5em);
    -webkit-user-select: none;
    user-select: none;
  }
  .kiosk button {
    touch-action: none;
  }
  .top,
  .bottom,
  .languages,
  .kiosk .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1em;
  }
  .top,
  .bottom {
    justify-content: space-between;
    min-block-size: 3em;
  }
  .bottom {
    font-size: 0.75em;
  }
  .bottom > :only-child {
    margin-inline: auto;
  }
  .middle {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: center;
    justify-items: center;
    gap: 1.5em;
  }
  .middle > * {
    box-sizing: border-box;
    inline-size: 100%;
    max-inline-size: 52em;
  }
  .kiosk .actions {
    justify-content: center;
  }
  .kiosk .actions button {
    min-block-size: 3.5em;
    min-inline-size: min(9em, 100%);
  }
  .primary,
  .primary:hover,
  [aria-pressed='true'],
  [aria-pressed='true']:hover {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .middle legend {
    inline-size: 100%;
    margin-block-end: min(1.2em, 4cqb);
    font-size: 1.75em;
    text-align: center;
    text-wrap: balance;
  }
  .faces {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    gap: 0.75em;
  }
  .faces li {
    display: grid;
  }
  .face,
  .face:hover {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: min(0.75em, 2cqb);
    min-block-size: min(13em, 38cqb);
    border: 2px solid var(--_level, var(--_line));
    padding: min(1.25em, 2.5cqb) 0.35em min(1em, 2cqb);
    background: transparent;
    color: inherit;
    line-height: 1.3;
    text-wrap: balance;
  }
  .face svg {
    inline-size: min(6.5em, 100%, 18cqb);
  }
  .face:active,
  .face[aria-pressed='true'] {
    background: var(--_tint);
    box-shadow: inset 0 0 0 0.2em var(--_level);
  }
  .faces.plain {
    grid-template-columns: repeat(auto-fit, minmax(max(5em, 15%), 1fr));
    grid-auto-flow: row;
  }
  .plain .face {
    justify-content: center;
    min-block-size: 5em;
  }
  .done {
    display: grid;
    justify-items: center;
    gap: 0.5em;
    text-align: center;
  }
  .done svg {
    inline-size: 6em;
  }
  .done circle {
    fill: var(--_accent);
  }
  .done path {
    stroke: var(--_on-accent);
  }
  .kiosk h2 {
    font-size: 1.6em;
    font-weight: bold;
  }
  .text p {
    margin-block-start: 0.6em;
  }
  .kiosk textarea {
    min-block-size: 8em;
    resize: none;
    -webkit-user-select: text;
    user-select: text;
  }
  .countdown {
    display: flex;
    align-items: center;
    gap: 0.75em;
  }
  progress {
    inline-size: 8em;
    accent-color: var(--_accent);
  }
  .hidden {
    position: absolute;
    overflow: hidden;
    inline-size: 1px;
    block-size: 1px;
    clip-path: inset(50%);
  }
  /* On a screen that is narrow, and high enough for five rows. */
  @container (max-width: 40em) and (max-aspect-ratio: 1) {
    .faces:not(.plain) {
      grid-auto-flow: row;
    }
    .faces:not(.plain) .face {
      flex-direction: row;
      gap: min(1.25em, 5cqi);
      min-block-size: clamp(44px, 10cqb, 5em);
      padding: min(0.5em, 1cqb) min(1.5em, 5cqi);
      font-size: 1.15em;
      text-align: start;
    }
    .face svg {
      flex: none;
      inline-size: min(4em, 8cqb, 20cqi);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    progress {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .face {
      --_level: CanvasText;
      --_surface: Canvas;
    }
    [aria-pressed='true'] {
      border: 4px solid Highlight;
    }
  }
`;
