import { adaptingStyles } from "./styles-adapting.js";
import { colours } from "./styles-colours.js";
import { controlStyles } from "./styles-controls.js";
import { messageStyles } from "./styles-messages.js";
import { pageStyles } from "./styles-page.js";
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
//# sourceMappingURL=styles.js.map