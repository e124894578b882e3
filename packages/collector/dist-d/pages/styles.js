import { colours } from "../rate-form/styles-colours.js";
import { pageStyles as sharedPageStyles } from "../rate-form/styles-page.js";
import { contentStyles } from "./styles-content.js";
import { fittingStyles } from "./styles-fitting.js";
/** The stylesheet of the pages about units, in the look of the rating form. */
export const pageStyles = [colours, sharedPageStyles, contentStyles, fittingStyles].join('\n');
//# sourceMappingURL=styles.js.map