import type { LocalDate, RelatedUnit, Unit } from '@vhcs/contract';
import { ProblemError, quoted } from '../problems.ts';
import type { Registry } from '../registry/registry.ts';
import { existsWithin, hasEnded, isYetToBegin } from '../registry/unit-days.ts';

/** Why a unit takes no ratings on a day. */
export type UnitNotOpen =
  | { readonly kind: 'closed-unit'; readonly unit: Unit }
  | {
      readonly kind: 'unit-to-begin';
      readonly unit: Unit;
      /** The predecessors that take ratings on that day: registered ones, all with their id. */
      readonly openPredecessors: readonly RelatedUnit[];
    };

/** The day that is asked about, and where other units are looked up. */
export interface OpenContext {
  readonly registry: Registry;
  readonly day: LocalDate;
}

/** Why a unit takes no ratings on a day; undefined where it takes them, as on its first and last day. */
export function whyNotOpen(unit: Unit, { registry, day }: OpenContext): UnitNotOpen | undefined {
  if (hasEnded(unit, day)) return { kind: 'closed-unit', unit };
  if (!isYetToBegin(unit, day)) return undefined;
  const openPredecessors = unit.predecessors.filter(({ unit: id }) => {
    const known = id === undefined ? undefined : registry.unit(id);
    return known && existsWithin(known, { from: day, to: day });
  });
  return { kind: 'unit-to-begin', unit, openPredecessors };
}

/**
 * Lets a rating pass whose unit is registered and exists on the rating's day.
 *
 * @throws ProblemError `unknown-unit`; `unit-closed` naming the successors, or the predecessors of
 * a unit that is yet to begin
 */
export function refuseClosedUnit(registry: Registry, id: string, day: LocalDate): void {
  const unit = registry.unit(id);
  if (!unit) {
    const message = `${quoted(id)} is not registered; GET /v1/units lists the units`;
    throw new ProblemError('unknown-unit', `The unit ${message}.`, {
      errors: [{ field: '/unit', message }],
    });
  }
  const notOpen = whyNotOpen(unit, { registry, day });
  if (notOpen) throw notOpen.kind === 'closed-unit' ? closedUnit(unit) : yetToBegin(notOpen, day);
}

/** The refusal that names when a unit ended, and its successors. */
export function closedUnit({ name, validTo, successors }: Unit): ProblemError {
  const where =
    successors.length > 0
      ? `Send ratings to its successors: ${successors.map(nameOf).join('; ')}.`
      : 'No successor of it is registered.';
  return new ProblemError(
    'unit-closed',
    `${name.vi} ended on ${validTo ?? 'an earlier day'} and takes no ratings any more. ${where}`,
    {
      errors: [{ field: '/unit', message: `ended on ${validTo ?? 'an earlier day'}` }],
      successors,
    },
  );
}

function yetToBegin(
  { unit, openPredecessors }: Extract<UnitNotOpen, { kind: 'unit-to-begin' }>,
  day: LocalDate,
): ProblemError {
  const { name, validFrom } = unit;
  const begins = `takes ratings from ${validFrom ?? 'a later day'} on`;
  const where =
    openPredecessors.length > 0
      ? `Until then send ratings to its predecessors: ${openPredecessors.map(nameOf).join('; ')}.`
      : 'No predecessor of it takes ratings on that day.';
  return new ProblemError('unit-closed', `${name.vi} ${begins}, not on ${day}. ${where}`, {
    errors: [{ field: '/unit', message: begins }],
  });
}

const nameOf = ({ unit, name, province }: RelatedUnit): string =>
  `${name}${province === undefined ? '' : `, ${province}`}${unit === undefined ? '' : ` (${unit})`}`;
