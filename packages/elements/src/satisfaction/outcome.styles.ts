import { css, type CSSResult } from 'lit';

/** The thanks, and the reasons of a refusal. */
export const styles: CSSResult = css`
  .thanks {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
  }
  .thanks ~ .about {
    display: none;
  }
  .thanks circle {
    fill: var(--_accent);
  }
  .thanks path {
    stroke: var(--_on-accent);
  }
  .message ul {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .message li::first-letter {
    text-transform: uppercase;
  }
`;
