import type { Badge } from '@vhcs/contract';
/**
 * Badges in states that no badge of the samples is in. Nobody has been granted any of them: each
 * says in its name that it is an example, and belongs to no unit.
 */
export declare const demoBadges: readonly Badge[];
//# sourceMappingURL=demo-badges.d.ts.map