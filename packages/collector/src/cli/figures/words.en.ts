import { printedCount } from '../../pages/printing.ts';
import type { FiguresWords } from './words.ts';

/** The words about figures in English. */
export const figuresWordsInEnglish: FiguresWords = {
  export: {
    description: 'write the published figures of a period as CSV, XLSX or JSON',
    formatOption: 'csv, xlsx or json (default: by the ending of --out, else csv)',
    outOption: 'file to write (default: the terminal)',
    outAccepted:
      'a file that ends in .csv, .xlsx or .json, as --format says; another ending needs --format',
    commaOption: 'separate CSV by commas instead of semicolons',
    formatAccepted: 'csv, xlsx or json',
    writing: 'Writing figures',
    needsFile: 'XLSX cannot be shown in a terminal: name a file by --out.',
    tooManyRows: (rows, accepted) =>
      `The spreadsheet would have ${printedCount(rows, 'en')} rows; accepted are at most ${printedCount(accepted, 'en')}. Choose fewer by --unit or --survey, or --format csv or json, which have no limit.`,
    written: (path, units, shown) =>
      `Wrote ${path}: ${String(units)} rows, ${String(shown)} of them with enough ratings to publish.`,
  },
  report: {
    description: 'write the report of a period: an HTML file that prints on A4',
    outOption: 'file to write (default: the terminal)',
    outAccepted: 'a file that ends in .html',
    writing: 'Making the report',
    written: (path) => `Wrote ${path}: open it in a browser, print it on A4 or as PDF.`,
  },
  periodOption: 'period: a year 2026, a half 2026-H1, a quarter 2026-Q1, a month 2026-03, or all',
  unitOption: 'only this unit and the units below it',
  surveyOption: 'only this survey',
  languageOption: 'vi or en (default: the language of the terminal)',
  periodAccepted: 'all, a year 2026, a half 2026-H1, a quarter 2026-Q1 or a month 2026-03',
  unitAccepted: 'the id of a registered unit',
  surveyAccepted: 'the id of a registered survey',
  languageAccepted: 'vi or en',
};
