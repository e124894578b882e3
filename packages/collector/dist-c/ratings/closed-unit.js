import { ProblemError, quoted } from "../problems.js";
/** Whether a unit had ended before a day; on its last day it still takes ratings. */
export function isClosed({ validTo }, day) {
    return validTo !== undefined && validTo < day;
}
/**
 * Lets a rating pass whose unit is registered and exists on the rating's day.
 *
 * @throws ProblemError `unknown-unit`; `unit-closed` naming the successors
 */
export function refuseClosedUnit(registry, id, day) {
    const unit = registry.unit(id);
    if (!unit) {
        const message = `${quoted(id)} is not registered; GET /v1/units lists the units`;
        throw new ProblemError('unknown-unit', `The unit ${message}.`, {
            errors: [{ field: '/unit', message }],
        });
    }
    if (isClosed(unit, day))
        throw closed(unit);
}
function closed({ name, validTo, successors }) {
    const where = successors.length > 0
        ? `Send ratings to its successors: ${successors.map(nameOf).join('; ')}.`
        : 'No successor of it is registered.';
    return new ProblemError('unit-closed', `${name.vi} ended on ${validTo ?? 'an earlier day'} and takes no ratings any more. ${where}`, {
        errors: [{ field: '/unit', message: `ended on ${validTo ?? 'an earlier day'}` }],
        successors,
    });
}
const nameOf = ({ unit, name, province }) => `${name}${province === undefined ? '' : `, ${province}`}${unit === undefined ? '' : ` (${unit})`}`;
//# sourceMappingURL=closed-unit.js.map