import type { Registry } from '../registry/registry.ts';
import { CliError, type CommandContext } from './surroundings.ts';

/**
 * Lets a unit that is named be one: a mistyped id has nothing to list.
 *
 * @throws CliError when it is not registered
 */
export function requireUnit(
  unit: string | undefined,
  registered: Registry,
  { words }: CommandContext,
): void {
  if (unit === undefined || registered.unit(unit)) return;
  throw new CliError(words.errors.badValue('--unit', unit, words.operators.unitAccepted));
}
