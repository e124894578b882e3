import type { EndedUnits, RemovedSite } from '@vhcs/contract';
import { unitEndingSchema, unitMergerSchema } from '@vhcs/contract/schemas';
import type { AppContext } from '../exchange.ts';
import { ProblemError } from '../problems.ts';
import { unknownResource } from '../query.ts';
import { endUnits, type Ending } from '../registry/end-units.ts';
import type { Registry } from '../registry/registry.ts';
import { removeSite } from '../registry/remove-site.ts';
import { changeBy } from './change.ts';
import type { Caller, OperatorHandler } from './guard.ts';
import type { RegistryParts } from './import-routes.ts';
import { privateReply } from './private-reply.ts';
import { readJson } from './read-json.ts';

/** What the routes of units and sites rest on. */
export interface UnitParts extends Omit<RegistryParts, 'files'> {
  readonly registry: Registry;
}

/** `POST /v1/admin/units/:id/end`. */
export function endUnit(parts: UnitParts): OperatorHandler {
  return async (c, caller) => {
    const id = requestedUnit(c, parts.registry);
    const { on, successors } = await readJson(c, {
      schema: unitEndingSchema,
      code: 'invalid-ending',
      what: 'The end of the unit',
    });
    return privateReply(c, await carryOut({ ids: [id], on, successors }, parts, caller));
  };
}

/** `POST /v1/admin/units/:id/merge`: units go on in the one of the address. */
export function mergeUnits(parts: UnitParts): OperatorHandler {
  return async (c, caller) => {
    const id = requestedUnit(c, parts.registry);
    const { on, units } = await readJson(c, {
      schema: unitMergerSchema,
      code: 'invalid-ending',
      what: 'The merger',
    });
    return privateReply(c, await carryOut({ ids: units, on, successors: [id] }, parts, caller));
  };
}

/** `POST /v1/admin/sites/:id/remove`. */
export function takeSiteAway({ store, source, clock }: UnitParts): OperatorHandler {
  return async (c, caller) => {
    const id = c.req.param('id') ?? '';
    const { change } = await removeSite(store.registry, id, changeBy(caller, clock));
    if (!change) throw unknownResource('site', id, 'vhcs sites lists the sites');
    await source.refresh();
    const removed: RemovedSite = { id };
    return privateReply(c, removed);
  };
}

function requestedUnit(c: AppContext, registry: Registry): string {
  const id = c.req.param('id') ?? '';
  if (registry.unit(id)) return id;
  throw unknownResource('unit', id, 'GET /v1/units lists the units');
}

async function carryOut(
  ending: Ending,
  { store, source, clock }: UnitParts,
  caller: Caller,
): Promise<EndedUnits> {
  const { ended, faults, notes } = await endUnits(store.registry, ending, changeBy(caller, clock));
  if (faults.length > 0) {
    const errors = faults.map(({ en }) => ({ field: '', message: en }));
    const told = faults.map(({ en }) => en).join(' ');
    throw new ProblemError('invalid-ending', `Nothing was written: ${told}`, { errors });
  }
  await source.refresh();
  return { ended: [...ended], notes: [...notes] };
}
