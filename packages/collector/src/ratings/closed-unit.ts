import type { LocalDate, RelatedUnit, Unit } from '@vhcs/contract';
import { ProblemError, quoted } from '../problems.ts';
import type { Registry } from '../registry/registry.ts';

/** Whether a unit had ended before a day; on its last day it still takes ratings. */
export function isClosed({ validTo }: Unit, day: LocalDate): boolean {
  return validTo !== undefined && validTo < day;
}

/** Whether a unit begins only after a day; on its first day it takes ratings. */
export function isYetToBegin({ validFrom }: Unit, day: LocalDate): boolean {
  return validFrom !== undefined && day < validFrom;
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
  if (isClosed(unit, day)) throw closed(unit);
  if (isYetToBegin(unit, day)) throw yetToBegin(unit, { registry, day });
}

function closed({ name, validTo, successors }: Unit): ProblemError {
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
  { name, validFrom, predecessors }: Unit,
  { registry, day }: { readonly registry: Registry; readonly day: LocalDate },
): ProblemError {
  const open = predecessors.filter(({ unit }) => {
    const known = unit === undefined ? undefined : registry.unit(unit);
    return known && !isClosed(known, day) && !isYetToBegin(known, day);
  });
  const begins = `takes ratings from ${validFrom ?? 'a later day'} on`;
  const where =
    open.length > 0
      ? `Until then send ratings to its predecessors: ${open.map(nameOf).join('; ')}.`
      : 'No predecessor of it takes ratings on that day.';
  return new ProblemError('unit-closed', `${name.vi} ${begins}, not on ${day}. ${where}`, {
    errors: [{ field: '/unit', message: begins }],
  });
}

const nameOf = ({ unit, name, province }: RelatedUnit): string =>
  `${name}${province === undefined ? '' : `, ${province}`}${unit === undefined ? '' : ` (${unit})`}`;
