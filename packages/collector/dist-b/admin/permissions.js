import { ProblemError } from "../problems.js";
/** Everything that an operator may be allowed, with the roles that are. */
export const permissions = {
    /** See what the own token may do. */
    'operator:read': ['webmaster', 'emulation-officer', 'unit-head', 'moderator', 'auditor'],
    'audit:read': ['webmaster', 'auditor'],
    /** Read what is registered, drafts and history included. */
    'registry:read': ['webmaster', 'emulation-officer', 'auditor'],
    /** Put in, import, publish and end what is registered. */
    'registry:write': ['webmaster', 'emulation-officer'],
    /** Exports, reports and the feed; a unit head those of the own unit. */
    'figures:read': ['webmaster', 'emulation-officer', 'unit-head', 'auditor'],
    /** Held ratings: see them, with their reasons. */
    'held:read': ['moderator', 'auditor'],
    /** Held ratings: let them count, or not. */
    'held:decide': ['moderator'],
    /** Units where too many were dissatisfied; a unit head the own one. */
    'alerts:read': ['webmaster', 'emulation-officer', 'unit-head', 'auditor'],
    /** Comments that left with their batch; a unit head those of the own unit. */
    'comments:read': ['moderator', 'unit-head', 'auditor'],
    'comments:decide': ['moderator'],
    /** Answer in the name of the unit. */
    'comments:reply': ['unit-head'],
    'scores:read': ['emulation-officer', 'unit-head', 'auditor'],
    /** A unit's score of itself. */
    'scores:self': ['emulation-officer', 'unit-head'],
    'scores:appraise': ['emulation-officer'],
    /** Where the grades of a set of criteria begin. */
    'scores:bands': ['emulation-officer'],
};
/** The roles that a permission is given to. */
function rolesWith(permission) {
    return permissions[permission];
}
/** Everything that a role may do. */
export function permissionsOf(role) {
    return Object.keys(permissions).filter((permission) => rolesWith(permission).includes(role));
}
/**
 * Lets a role pass that has a permission.
 *
 * @throws ProblemError `forbidden` naming the roles that do
 */
export function requirePermission({ role }, permission) {
    const roles = rolesWith(permission);
    if (roles.includes(role))
        return;
    throw new ProblemError('forbidden', `A token of the role ${role} does not allow ${permission}; it needs the role ${roles.join(' or ')}.`);
}
//# sourceMappingURL=permissions.js.map