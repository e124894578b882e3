/** What changes with width, forced colours and paper; last in the cascade. */
export const fittingStyles = `
@container (max-width: 30rem) {
  dl {
    grid-template-columns: minmax(0, 1fr);
    gap: 0;
  }

  dd + dt {
    margin-block-start: 0.75rem;
  }

  .typed thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .typed tr,
  .typed th,
  .typed td {
    display: block;
  }

  .typed tr {
    padding-block: 0.75rem;
    border-block-end: 1px solid var(--line);
  }

  .typed tbody th,
  .typed td {
    padding: 0.125rem 0;
    border: 0;
  }

  .bar-cell {
    inline-size: 25%;
  }
}

/* Large text on a telephone: the numbers say what the bars show. */
@container (max-width: 15rem) {
  .bar-cell,
  .levels thead td {
    display: none;
  }

  .number {
    padding-inline-end: 0;
  }

  .shares li,
  .comment,
  .successors {
    padding: 0.5rem 0.625rem;
  }

  .answer {
    padding-inline-start: 0.375rem;
  }
}

@media (forced-colors: active) {
  .level-bar {
    fill: CanvasText;
  }

  .action {
    border: 2px solid LinkText;
  }

  .shares li {
    border: 1px solid CanvasText;
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
    --line: #999;
    --edge: #333;
    --accent: #333;
    --chosen: #fff;
  }

  .page,
  .card {
    max-inline-size: none;
    padding: 0;
    border: 0;
    box-shadow: none;
  }

  .bar {
    min-block-size: 0;
    padding: 0 0 2mm;
  }

  .language,
  .action {
    display: none;
  }

  .shares li {
    border: 1px solid var(--line);
  }

  .level-bar {
    print-color-adjust: exact;
  }

  h2,
  h3 {
    break-after: avoid;
  }

  tr,
  .badges li,
  .comment,
  .shares li,
  .successors {
    break-inside: avoid;
  }
}
`;
