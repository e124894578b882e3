import { localDateAt } from '@vhcs/contract';
import type { StoreAreas } from '../../store/areas.ts';
import { commandLine, type AuditFacts } from '../../store/audit.ts';
import type { CommandContext } from '../surroundings.ts';

/** Adds a line to the log of changes: the command line made one today. */
export function logChange(
  { audit }: StoreAreas,
  facts: AuditFacts,
  { clock }: CommandContext,
): Promise<void> {
  return audit.add(facts, { by: commandLine, day: localDateAt(clock()) });
}
