import { css, type CSSResult } from 'lit';

/** The field, the buttons and the messages that follow the first choice. */
export const styles: CSSResult = css`
  .comment {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }
  textarea {
    border: 1px solid var(--vhcs-control, #7b8794);
    border-radius: calc(var(--_radius) * 0.6);
    padding: 0.6em 0.75em;
    background: var(--_surface);
    color: inherit;
    font: inherit;
    resize: vertical;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
  }
  .actions:empty {
    display: none;
  }
  .message {
    border-inline-start: 4px solid #c46a00;
    border-radius: 0.25em;
    padding: 0.6em 0.9em;
    background: var(--_tint);
  }
  h2 {
    font-size: 1.15em;
    font-weight: bold;
  }
  .about p {
    margin-block-start: 0.5em;
  }
  @media (forced-colors: active) {
    .message {
      border: 1px solid;
      border-inline-start-width: 4px;
    }
  }
`;
