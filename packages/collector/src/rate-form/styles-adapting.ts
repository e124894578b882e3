/** What changes with width, text size, forced colours and paper; last in the cascade. */
export const adaptingStyles = `
@container (max-width: 15rem) {
  h1 {
    font-size: 1.125rem;
  }

  legend,
  .question > label,
  .headline legend {
    font-size: 1rem;
  }

  .option {
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.375rem 0.5rem;
    padding: 0.375rem;
  }

  .option .face {
    inline-size: 1.5rem;
    block-size: 1.5rem;
  }

  .option .face + .label {
    grid-column: 1 / -1;
  }

  button {
    padding-inline: 0.5rem;
    font-size: 1rem;
  }

  textarea,
  .alert {
    padding: 0.5rem;
  }
}

@container (min-width: 42rem) {
  .options-3 { grid-template-columns: repeat(3, minmax(0, 1fr)); }
  .options-4 { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .options-5 { grid-template-columns: repeat(5, minmax(0, 1fr)); }

  .options-5 .option {
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto 1fr auto;
    justify-items: center;
    gap: 0.375rem;
    padding: 0.75rem 0.375rem;
    text-align: center;
    line-height: 1.35;
  }

  .options-5 .option input {
    order: 3;
  }

  .options-5 .option .label {
    align-self: start;
    text-wrap: balance;
  }

  .headline .options-5 .option {
    padding-block: 1.125rem 0.875rem;
  }

  button {
    inline-size: auto;
    min-inline-size: 16rem;
  }
}

@media (forced-colors: active) {
  /* Grows outwards, so that what stands in it does not move. */
  .option:has(:checked) {
    margin: -2px;
    border: 3px solid Highlight;
  }

  .face {
    color: CanvasText;
  }

  button {
    border-color: ButtonText;
  }
}

@page {
  size: A4;
  margin: 18mm 16mm;
}

@media print {
  :root {
    color-scheme: light;
    font-size: 10pt;
    --paper: #fff;
    --card: #fff;
    --ink: #000;
    --soft: #333;
    --edge: #333;
    --accent: #333;
    --chosen: #fff;
  }

  .bar {
    min-block-size: 0;
    padding: 0 0 2mm;
  }

  .language,
  button,
  .trap {
    display: none;
  }

  .page,
  .card {
    max-inline-size: none;
    padding: 0;
    border: 0;
    box-shadow: none;
  }

  .question {
    break-inside: avoid;
  }
}
`;
