import { css, type CSSResult } from 'lit';

/** Fields that only surveys of several questions have. */
export const styles: CSSResult = css`
  .options {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(9.5em, 100%), 1fr));
    gap: 0.5em;
  }
  .option {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 44px;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.8);
    padding: 0.25em 0.6em;
    cursor: pointer;
  }
  .option:hover,
  .option:has(:checked) {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .option input {
    flex: none;
    position: static;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    opacity: 1;
    accent-color: var(--_accent);
  }
  .none {
    margin-block-start: 0.5em;
  }
  .none .level {
    --_level: var(--_accent);
    flex-direction: row;
    justify-content: center;
    min-block-size: 44px;
    padding: 0.4em 0.6em;
  }
  textarea {
    inline-size: 100%;
    box-sizing: border-box;
  }
`;
