import type { FigureStore } from './figures.ts';
import type { AuditLog } from './audit.ts';
import type { RegistryStore } from '../registry/registry-store.ts';
import type { CommentStore } from './comments.ts';
import type { InstallationStore } from './installations.ts';
import type { ScoreStore } from './scores.ts';
import type { TokenStore } from './tokens.ts';
/** Everything that a store keeps besides ratings, each area with one owner in the program. */
export interface StoreAreas {
    /** Which release runs on which site. */
    readonly installations: InstallationStore;
    /** What is published of all units at once. */
    readonly figures: FigureStore;
    /** What operators may enter with. */
    readonly tokens: TokenStore;
    /** What operators have changed. */
    readonly audit: AuditLog;
    /** What operators registered. */
    readonly registry: RegistryStore;
    /** What visitors wrote, after it left with its batch. */
    readonly comments: CommentStore;
    /** What units scored by sets of criteria. */
    readonly scores: ScoreStore;
}
//# sourceMappingURL=areas.d.ts.map