import { addImportCommand } from "./import-command.js";
import { addInitCommand } from "./init-command.js";
import { addPublishCommand } from "./publish-command.js";
import { addSnippetCommand } from "./snippet-command.js";
import { addUnitsCommand } from "./units-command.js";
/** Adds the commands that change what is registered. */
export function addRegistryCommands(program, context) {
    addInitCommand(program, context);
    addImportCommand(program, context);
    addPublishCommand(program, context);
    addUnitsCommand(program, context);
    addSnippetCommand(program, context);
}
//# sourceMappingURL=registry-commands.js.map