import { localDateAt } from '@vhcs/contract';
import { commandLine } from "../../store/audit.js";
/** Adds a line to the log of changes: the command line made one today. */
export function logChange({ audit }, facts, { clock }) {
    return audit.add(facts, { by: commandLine, day: localDateAt(clock()) });
}
//# sourceMappingURL=log-change.js.map