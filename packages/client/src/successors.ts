import type { Unit, UnitId } from '@vhcs/contract';
import type { CallOptions } from './options.ts';
import { getUnit } from './records.ts';
import type { Transport } from './transport.ts';

/**
 * The registered units that came after a unit, and where those have ended too, those after them:
 * the ones that take its visitors' ratings today. Empty for a unit that has no registered
 * successor. Figures of a unit and of its successors are never added together.
 *
 * @throws VhcsError `unknown-resource` for a unit that is not registered
 */
export async function listSuccessors(
  transport: Transport,
  id: UnitId,
  options?: CallOptions,
): Promise<readonly Unit[]> {
  const seen = new Set([id]);
  const last: Unit[] = [];
  const follow = async (unit: Unit): Promise<void> => {
    for (const { unit: next } of unit.successors) {
      if (next === undefined || seen.has(next)) continue;
      seen.add(next);
      const successor = await getUnit(transport, next, options);
      if (successor.successors.some(({ unit: further }) => further)) await follow(successor);
      else last.push(successor);
    }
  };
  await follow(await getUnit(transport, id, options));
  return last;
}
