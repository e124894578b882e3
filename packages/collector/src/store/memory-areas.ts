import type { StoreAreas } from './areas.ts';
import type { FigureStore } from './figures.ts';
import { MemoryAudit } from './memory-audit.ts';
import { MemoryComments, type WrittenTexts } from './memory-comments.ts';
import { MemoryInstallations } from './memory-installations.ts';
import { MemoryRegistry } from './memory-registry.ts';
import { MemoryScores } from './memory-scores.ts';
import { MemoryTokens } from './memory-tokens.ts';

/**
 * Areas that are forgotten with their process.
 *
 * @param ready rejects once their store was closed
 * @param figures what is published of the store's ratings, and written along with them
 */
export function memoryAreas(
  ready: () => Promise<void>,
  figures: FigureStore & WrittenTexts,
): StoreAreas & { readonly audit: MemoryAudit; readonly comments: MemoryComments } {
  const audit = new MemoryAudit(ready);
  return {
    installations: new MemoryInstallations(ready),
    figures,
    tokens: new MemoryTokens(audit),
    audit,
    registry: new MemoryRegistry(audit),
    comments: new MemoryComments(audit, figures),
    scores: new MemoryScores(audit),
  };
}
