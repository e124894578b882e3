import { colours } from '../rate-form/styles-colours.ts';
import { pageStyles as sharedPageStyles } from '../rate-form/styles-page.ts';
import { contentStyles } from './styles-content.ts';
import { fittingStyles } from './styles-fitting.ts';

/** The stylesheet of the pages about units, in the look of the rating form. */
export const pageStyles = [colours, sharedPageStyles, contentStyles, fittingStyles].join('\n');
