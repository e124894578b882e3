import { css, type CSSResult } from 'lit';

/*
 * No box of its own, and no colour scheme for what is not ours: the page's own content inside looks
 * as it would without the provider.
 */
export const styles: CSSResult = css`
  :host {
    display: contents;
    color-scheme: inherit;
  }
  :host([hidden]) {
    display: none;
  }
`;
