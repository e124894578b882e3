import { MemoryAudit } from "./memory-audit.js";
import { MemoryComments } from "./memory-comments.js";
import { MemoryInstallations } from "./memory-installations.js";
import { MemoryRegistry } from "./memory-registry.js";
import { MemoryScores } from "./memory-scores.js";
import { MemoryTokens } from "./memory-tokens.js";
/**
 * Areas that are forgotten with their process.
 *
 * @param ready rejects once their store was closed
 * @param figures what is published of the store's ratings
 */
export function memoryAreas(ready, figures) {
    const audit = new MemoryAudit(ready);
    return {
        installations: new MemoryInstallations(ready),
        figures,
        tokens: new MemoryTokens(audit),
        audit,
        registry: new MemoryRegistry(ready),
        comments: new MemoryComments(audit),
        scores: new MemoryScores(audit),
    };
}
//# sourceMappingURL=memory-areas.js.map