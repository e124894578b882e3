import { css, type CSSResult } from 'lit';

/** Scales with more levels than there are faces, which only a fetched survey has. */
export const styles: CSSResult = css`
  .levels.plain {
    grid-auto-flow: row;
    grid-template-columns: repeat(auto-fit, minmax(min(8em, 100%), 1fr));
  }
`;
