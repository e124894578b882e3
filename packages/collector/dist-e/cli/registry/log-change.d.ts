import type { StoreAreas } from '../../store/areas.ts';
import { type AuditFacts } from '../../store/audit.ts';
import type { CommandContext } from '../surroundings.ts';
/** Adds a line to the log of changes: the command line made one today. */
export declare function logChange({ audit }: StoreAreas, facts: AuditFacts, { clock }: CommandContext): Promise<void>;
//# sourceMappingURL=log-change.d.ts.map