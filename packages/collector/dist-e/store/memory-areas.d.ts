import type { StoreAreas } from './areas.ts';
import type { FigureStore } from './figures.ts';
import { MemoryComments } from './memory-comments.ts';
/**
 * Areas that are forgotten with their process.
 *
 * @param ready rejects once their store was closed
 * @param figures what is published of the store's ratings
 */
export declare function memoryAreas(ready: () => Promise<void>, figures: FigureStore): StoreAreas & {
    readonly comments: MemoryComments;
};
//# sourceMappingURL=memory-areas.d.ts.map