import type { Command } from 'commander';
import type { CommandContext } from '../surroundings.ts';
import { addImportCommand } from './import-command.ts';
import { addInitCommand } from './init-command.ts';
import { addPublishCommand } from './publish-command.ts';
import { addSnippetCommand } from './snippet-command.ts';
import { addUnitsCommand } from './units-command.ts';

/** Adds the commands that change what is registered. */
export function addRegistryCommands(program: Command, context: CommandContext): void {
  addInitCommand(program, context);
  addImportCommand(program, context);
  addPublishCommand(program, context);
  addUnitsCommand(program, context);
  addSnippetCommand(program, context);
}
