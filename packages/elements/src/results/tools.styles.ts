import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  .actions {
    margin-block: 0.4em;
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
  ul.note {
    display: grid;
    gap: 0.4em;
    padding-inline-start: 1.1em;
    list-style: disc;
  }
  textarea {
    box-sizing: border-box;
    inline-size: 100%;
    margin-block-start: 0.5em;
    border: 1px solid var(--vhcs-control, #7b8794);
    border-radius: calc(var(--_radius) * 0.6);
    padding: 0.6em 0.75em;
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-size: 0.875em;
  }
  @media print {
    textarea,
    [role='status'] {
      display: none;
    }
  }
`;
