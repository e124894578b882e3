import { css, type CSSResult } from 'lit';

/** The banner and the panel, and the strip of phases in both. */
export const styles: CSSResult = css`
  .frame:has(.wide) {
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: 20em;
    max-inline-size: 60em;
    padding: 0;
    line-height: 1.5;
  }
  .wide {
    --_ink: var(--_accent);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
    padding: clamp(0.75em, 4cqi, 1.75em);
    text-wrap: pretty;
  }
  p,
  h3,
  h4,
  dl,
  dd,
  ol {
    margin: 0;
    padding: 0;
    font-size: 1em;
  }
  h3 {
    font-size: 1.25em;
    line-height: 1.3;
    text-wrap: balance;
  }
  dt,
  .small {
    font-size: 0.875em;
  }
  a {
    color: inherit;
    text-underline-offset: 0.2em;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1.25em;
  }
  .head > div {
    flex: 1 1 12em;
  }
  .head svg {
    inline-size: 5em;
  }
  .theme,
  .note {
    border-inline-start: 0.25em solid #d6a537;
    padding: 0.25em 1em;
  }
  .theme {
    font-size: 1.1em;
    text-wrap: balance;
  }
  .note {
    background: var(--_tint);
  }

  /* Phases: under each other, or side by side where there is room. */
  .steps {
    display: grid;
    list-style: '';
  }
  .steps li {
    position: relative;
    padding: 0 0 1em 1.75em;
    line-height: 1.4;
  }
  .steps li::before,
  .steps li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset: 0.25em auto auto 0;
    box-sizing: border-box;
    inline-size: 0.9em;
    block-size: 0.9em;
    border: 2px solid var(--_ink);
    border-radius: 50%;
  }
  .steps li:not(:last-child)::after {
    inset: 1.5em auto 0 calc(0.45em - 1px);
    inline-size: 0;
    block-size: auto;
    border-width: 0 0 0 2px;
    border-radius: 0;
  }
  .steps .past::before,
  .steps [aria-current]::before {
    border-width: 0.45em;
  }
  .steps .current::before {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
  }
  .steps .today::before {
    border-radius: 0;
    rotate: 45deg;
  }
  .steps li:not(.past)::after {
    border-style: dashed;
  }
  .unseen {
    position: absolute;
    clip-path: inset(50%);
  }

  dl {
    display: grid;
    gap: 0.75em;
  }
  dl > div,
  .criteria {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1em;
  }
  dt {
    flex: 0 1 12em;
    font-weight: bold;
  }
  dd,
  section {
    flex: 1 1 18em;
  }
  .criteria {
    align-items: start;
    row-gap: 0.75em;
  }
  .criteria ol {
    padding-inline-start: 1.5em;
  }

  /* A band of cloth with the teeth of a drum's rim woven into both edges. */
  .cloth {
    --_ink: #f4d27c;
    --_tooth: var(--_ink) 90deg, #0000 0;
    border-radius: calc(var(--_radius) - 1px);
    padding-block: 2em;
    background:
      conic-gradient(from -45deg at bottom, var(--_tooth)) top / 0.6em 0.3em repeat-x,
      conic-gradient(from 135deg at top, var(--_tooth)) bottom / 0.6em 0.3em repeat-x,
      linear-gradient(100deg, #0000, #0003) var(--_accent);
    color: var(--_on-accent);
  }
  .cloth .theme {
    font-size: clamp(1em, 5cqi, 1.35em);
    font-weight: bold;
  }

  @container (min-width: 34em) {
    .steps {
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
    }
    .steps li {
      padding: 1.6em 0.75em 0 0;
    }
    .steps li::before {
      inset-block-start: 0;
    }
    .steps li:not(:last-child)::after {
      inset: calc(0.45em - 1px) 0.35em auto 1.25em;
      inline-size: auto;
      border-width: 2px 0 0;
    }
  }
  @media print, (forced-colors: active) {
    .wide {
      --_ink: CanvasText;
      background: none;
      color: CanvasText;
    }
  }
`;
