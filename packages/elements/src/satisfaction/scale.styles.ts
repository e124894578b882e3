import { css, type CSSResult } from 'lit';

/** Levels without a face, which only a fetched survey has. */
export const styles: CSSResult = css`
  .levels.plain {
    grid-auto-flow: row;
    grid-template-columns: repeat(auto-fit, minmax(min(8em, 100%), 1fr));
  }
  .level:not(.r0, .r1, .r2, .r3, .r4) > svg {
    display: none;
  }
`;
