import { colours } from '../rate-form/styles-colours.ts';
import { pageStyles } from '../rate-form/styles-page.ts';
import { deskStyles } from './styles-desk.ts';
import { posterStyles } from './styles-poster.ts';
import { printStyles } from './styles-print.ts';
import { sheetStyles } from './styles-sheet.ts';
import { slipStyles } from './styles-slips.ts';

/** The stylesheet of the sheets to be printed; around them the look of the rating form. */
export const handoutStyles = [
  colours,
  pageStyles,
  deskStyles,
  sheetStyles,
  posterStyles,
  slipStyles,
  printStyles,
].join('\n');
