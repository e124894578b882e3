import { type Store } from './store.ts';
/**
 * A store that forgets everything with its process: for tests, and for the collector's app inside
 * a browser. Web standards only.
 */
export declare function createMemoryStore(): Store;
//# sourceMappingURL=memory.d.ts.map