import { css, type CSSResult } from 'lit';

/** A list of questions, each with its scale in one row. */
export const styles: CSSResult = css`
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .list fieldset {
    border-block-start: 1px solid var(--_line);
    padding-block: 0.9em;
  }
  .list legend {
    float: left;
    float: inline-start;
    inline-size: 100%;
    font-size: 1em;
  }
  .list legend + * {
    clear: both;
  }
  .list .message {
    margin-block-end: 0.75em;
  }
  /* Where the visitor is led to, also by a click. */
  .message ~ .levels .level:has(:focus),
  .message ~ .options :focus,
  .message ~ textarea:focus {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  small {
    font-weight: 400;
  }
  .caption {
    display: none;
    justify-content: space-between;
    gap: 1em;
    margin-block-start: 0.35em;
    font-size: 0.875em;
  }
  .caption :last-child:not(:first-child) {
    text-align: end;
  }
  /* A row, where its targets do not shrink; with large text on a phone it stays a list. */
  @container (min-width: 14em) {
    .list .levels:not(.plain) {
      grid-template-columns: none;
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
      gap: 0.35em;
    }
    .list .levels:not(.plain) .level {
      flex-direction: column;
      gap: 0.3em;
      min-block-size: 44px;
      padding: 0.35em;
      font-size: 0.875em;
      text-align: center;
      text-wrap: balance;
    }
    .list svg {
      inline-size: min(2.25em, 100%);
    }
  }
  @container (14em <= width < 30em) {
    .list .levels:not(.plain) .level {
      padding-inline: 0.15em;
    }
    .list .levels:not(.plain) span {
      position: absolute;
      overflow: hidden;
      inline-size: 1px;
      block-size: 1px;
      clip-path: inset(50%);
    }
    .caption {
      display: flex;
    }
    .caption :only-child {
      margin-inline: auto;
      font-weight: bold;
    }
  }
`;
