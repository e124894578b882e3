import { day } from "../../imports/cell-type.js";
import { CliError } from "../surroundings.js";
/**
 * The day that an option names, as `30/6/2025` or `2025-06-30`.
 *
 * @throws CliError when it is missing, or no day
 */
export function givenDay(option, written, { words }) {
    const { dayAccepted, missingOption } = words.registry;
    if (written === undefined)
        throw new CliError(missingOption(option, dayAccepted));
    const read = day.read(written);
    if (typeof read === 'string')
        return read;
    throw new CliError(words.errors.badValue(option, written, dayAccepted));
}
//# sourceMappingURL=given-day.js.map