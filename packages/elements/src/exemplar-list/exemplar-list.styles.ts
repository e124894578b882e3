import { css, type CSSResult } from 'lit';

/* Columns follow the room of the list itself, not of the window. */
export const styles: CSSResult = css`
  .frame {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .list {
    padding: clamp(0.75em, 3cqi, 1.5em);
  }
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: end;
    gap: 0.75em 1em;
    border-radius: calc(var(--_radius) * 0.8);
    padding: clamp(0.75em, 3cqi, 1.25em);
    background: var(--_tint);
  }
  label {
    display: grid;
    gap: 0.25em;
    min-inline-size: 0;
    font-size: 0.9375em;
  }
  input,
  select {
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: max(44px, 2.75em);
    margin: 0;
    border: 1px solid var(--vhcs-control, #7b8794);
    border-radius: calc(var(--_radius) * 0.6);
    padding: 0.4em 0.75em;
    background: var(--_surface);
    color: inherit;
    font: inherit;
    text-overflow: ellipsis;
  }
  .count {
    margin-block: 1.25em 0.75em;
    min-block-size: 1.5em;
    font-weight: bold;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr));
    gap: 1.25em;
  }
  [aria-busy='true'] {
    opacity: 0.6;
  }
  .cards > li {
    display: grid;
  }
  article {
    position: relative;
    display: flex;
    flex-direction: column;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow: clip;
  }
  /* The name comes first in the text, the picture first to the eye. */
  article figure {
    order: -1;
    --_ratio: 2 / 1;
  }
  /* Under water, green, ripe: the fields of three seasons. */
  .cards > :nth-child(3n + 2) {
    --_field: #3d8b5d;
  }
  .cards > :nth-child(3n) {
    --_field: #bd8a22;
  }
  .cards > :nth-child(even) .terraces {
    scale: -1 1;
  }
  .caption {
    display: none;
  }
  figcaption {
    padding: 0.3em 1.1em 0;
  }
  .text {
    --_name: 1.15;
    display: flex;
    flex-direction: column;
    flex: 1;
    gap: 0.5em;
    padding: 0.9em 1.1em 1.1em;
  }
  .headline {
    font-size: 1em;
  }
  .badges {
    margin-block-start: auto;
    padding-block-start: 0.25em;
  }
  /* The whole card follows the link of its name; other links lie above it. */
  a.name {
    text-decoration-line: none;
  }
  a.name::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: inherit;
  }
  article:has(a.name:hover) {
    border-color: var(--_accent);
  }
  a.name:hover {
    text-decoration-line: underline;
  }
  .article {
    position: relative;
    z-index: 1;
    font-weight: bold;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-block-start: 1.25em;
  }
  .empty {
    flex-direction: column;
    padding-block: 1.5em;
    text-align: center;
  }
  .empty > p {
    flex: none;
  }
  .empty .picture {
    --_ratio: 2 / 1;
    inline-size: min(14em, 100%);
    border-radius: calc(var(--_radius) * 0.6);
  }

  /* Text of twice the size on a telephone: the units begin on the first screen. */
  @container not (min-width: 16em) {
    .fold[aria-expanded='false'] ~ label {
      display: none;
    }
  }
  @container (min-width: 16em) {
    .fold {
      display: none;
    }
    form {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    label:not(.words) {
      grid-column: 1 / -1;
    }
  }
  @container (min-width: 40em) {
    form {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    label:not(.words) {
      grid-column: auto;
    }
    .words {
      grid-column: 1 / 3;
    }
    form button {
      justify-self: start;
    }
  }
  @media (forced-colors: active) {
    form {
      border: 1px solid;
    }
    .primary {
      border-width: 2px;
    }
  }
  @media print {
    form,
    .more {
      display: none;
    }
    article {
      break-inside: avoid;
    }
  }
`;
