import { adaptingStyles } from './styles-adapting.ts';
import { colours } from './styles-colours.ts';
import { controlStyles } from './styles-controls.ts';
import { messageStyles } from './styles-messages.ts';
import { pageStyles } from './styles-page.ts';

/**
 * The stylesheet of the form pages. Lengths are in rem and widths are asked of the container, so
 * that the page follows the reader's text size.
 */
export const rateFormStyles = [
  colours,
  pageStyles,
  controlStyles,
  messageStyles,
  adaptingStyles,
].join('\n');
