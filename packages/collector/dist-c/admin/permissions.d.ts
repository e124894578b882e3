import type { Role } from '@vhcs/contract';
/** Everything that an operator may be allowed, with the roles that are. */
export declare const permissions: {
    /** See what the own token may do. */
    readonly 'operator:read': readonly ["webmaster", "emulation-officer", "unit-head", "moderator", "auditor"];
    readonly 'audit:read': readonly ["webmaster", "auditor"];
    /** Read what is registered, drafts and history included. */
    readonly 'registry:read': readonly ["webmaster", "emulation-officer", "auditor"];
    /** Put in, import, publish and end what is registered. */
    readonly 'registry:write': readonly ["webmaster", "emulation-officer"];
    /** Exports, reports and the feed; a unit head those of the own unit. */
    readonly 'figures:read': readonly ["webmaster", "emulation-officer", "unit-head", "auditor"];
    /** Held ratings: see them, with their reasons. */
    readonly 'held:read': readonly ["moderator", "auditor"];
    /** Held ratings: let them count, or not. */
    readonly 'held:decide': readonly ["moderator"];
    /** Units where too many were dissatisfied; a unit head the own one. */
    readonly 'alerts:read': readonly ["webmaster", "emulation-officer", "unit-head", "auditor"];
    /** Comments that left with their batch; a unit head those of the own unit. */
    readonly 'comments:read': readonly ["moderator", "unit-head", "auditor"];
    readonly 'comments:decide': readonly ["moderator"];
    /** Answer in the name of the unit. */
    readonly 'comments:reply': readonly ["unit-head"];
    readonly 'scores:read': readonly ["emulation-officer", "unit-head", "auditor"];
    /** A unit's score of itself. */
    readonly 'scores:self': readonly ["emulation-officer", "unit-head"];
    readonly 'scores:appraise': readonly ["emulation-officer"];
    /** Where the grades of a set of criteria begin. */
    readonly 'scores:bands': readonly ["emulation-officer"];
};
export type Permission = keyof typeof permissions;
/** Everything that a role may do. */
export declare function permissionsOf(role: Role): readonly Permission[];
/**
 * Lets a role pass that has a permission.
 *
 * @throws ProblemError `forbidden` naming the roles that do
 */
export declare function requirePermission({ role }: {
    readonly role: Role;
}, permission: Permission): void;
//# sourceMappingURL=permissions.d.ts.map