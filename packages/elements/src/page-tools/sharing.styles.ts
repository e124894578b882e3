import { css, type CSSResult } from 'lit';

/** What is needed once the ways to share are open. */
export const styles: CSSResult = css`
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    margin: 0.5em 0 0;
    border-block-start: 1px solid var(--_line);
    padding: 0.5em 0 0;
    list-style: none;
  }
  li {
    flex: 1 0 100%;
  }
  li > * {
    flex-direction: row;
    justify-content: start;
    gap: 0.5em;
    inline-size: 100%;
    padding-inline: 0.5em;
    text-align: start;
  }
  label {
    display: block;
    padding: 0.5em;
    font-size: 0.875em;
  }
  input {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 44px;
    margin-block-start: 0.4em;
    border: 1px solid var(--vhcs-control, #7b8794);
    border-radius: calc(var(--_radius) * 0.6);
    padding: 0.4em 0.6em;
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @container (min-width: 26em) {
    li {
      flex: none;
    }
  }
`;
