/**
 * What is printed: the sheet alone, at its size. The page has no margin of its own, so that browsers
 * print neither address nor date on it, and slips have one size.
 */
export const printStyles = `
@page {
  size: A4 portrait;
  margin: 0;
}

@media print {
  :root {
    color-scheme: light;
  }

  body {
    background: #fff;
  }

  .bar,
  .page main > .card {
    display: none;
  }

  .page {
    max-inline-size: none;
    margin: 0;
    padding: 0;
  }

  .paper {
    --mm: 1mm;
    --least: 0mm;
    margin: 0;
  }

  /* A hair shorter than the page: a rounded length would begin a second one. */
  .sheet {
    inline-size: 210mm;
    block-size: 296.9mm;
    min-block-size: 0;
    overflow: hidden;
    box-shadow: none;
  }

  .poster .invitation {
    font-size: 13.5mm;
  }

  .poster .invitation .en {
    font-size: 7mm;
  }

  .slip .invitation {
    font-size: 5.4mm;
  }

  .slips {
    grid-template-rows: repeat(3, minmax(0, 1fr));
  }

  .slip {
    min-block-size: 0;
    overflow: hidden;
  }
}
`;
