import type { AuditFacts, Change } from '../store/audit.ts';
import type { RegistryData } from './records.ts';
import type { RegistryChange, RegistryStore } from './registry-store.ts';

/** How often a change is planned anew because others were quicker. */
const MAX_ATTEMPTS = 10;

/** A change that is to be made, or none. */
export interface Planned {
  /** Absent: nothing is to be changed. */
  readonly change?: RegistryChange | undefined;
}

/** Something that an operator does to what is registered. */
export interface RegistryDeed<T extends Planned> {
  /** Who does it, and when. */
  readonly by: Change;
  readonly plan: (data: RegistryData) => T | Promise<T>;
  /** What the log says of the plan that was carried out, a line each. */
  readonly facts: (planned: T) => readonly AuditFacts[];
}

/**
 * Plans a change on what is registered and makes it, with its lines of the log in one commit;
 * planned anew when somebody else has changed something meanwhile, so that no change is lost and
 * every plan was checked against what it meets.
 *
 * @returns the plan that was carried out
 * @throws what `plan` throws; an Error after ten attempts
 */
export async function changeRegistry<T extends Planned>(
  store: RegistryStore,
  { by, plan, facts }: RegistryDeed<T>,
): Promise<T> {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const { revision, data } = await store.read();
    const planned = await plan(data);
    if (!planned.change) return planned;
    const noted = { change: by, facts: facts(planned) };
    if (await store.change(planned.change, revision, noted)) return planned;
  }
  throw new Error(
    `Changing the registry failed: others changed it ${String(MAX_ATTEMPTS)} times meanwhile; try again`,
  );
}
