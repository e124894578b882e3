import { cellText } from "./cell.js";
/** Whether nothing stands in a row. */
export const isEmptyRow = ({ cells }) => cells.every((cell) => cellText(cell) === '');
//# sourceMappingURL=table.js.map