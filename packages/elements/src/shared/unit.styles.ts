import { css, type CSSResult } from 'lit';

/** How a unit is introduced: its level, name, headline and badges. */
export const unitStyles: CSSResult = css`
  .eyebrow,
  .small {
    font-size: 0.875em;
  }
  .eyebrow {
    font-weight: bold;
  }
  .eyebrow span {
    display: inline-block;
  }
  [part='heading'],
  ::slotted([slot='heading']) {
    margin: 0;
    font-size: calc(1em * var(--_name, 1.45));
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
  }
  small {
    display: block;
    font-size: calc(0.9em / var(--_name, 1.45));
    font-weight: 400;
  }
  .headline {
    font-size: 1.1em;
  }
  .badges {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.25em;
  }
  .badges li {
    display: flex;
    align-items: center;
    gap: 0.5em;
    font-size: 0.9375em;
    line-height: 1.35;
  }
`;
