import { applyChange } from "../registry/apply-change.js";
import { emptyRegistry } from "../registry/record-key.js";
/** A registry that is forgotten with its process. */
export class MemoryRegistry {
    #ready;
    #stored = { revision: 0, data: emptyRegistry };
    /** @param ready rejects once the store was closed */
    constructor(ready) {
        this.#ready = ready;
    }
    async revision() {
        await this.#ready();
        return this.#stored.revision;
    }
    async read() {
        await this.#ready();
        return this.#stored;
    }
    async change(change, since) {
        await this.#ready();
        if (since !== this.#stored.revision)
            return false;
        this.#stored = { revision: since + 1, data: applyChange(this.#stored.data, change) };
        return true;
    }
}
//# sourceMappingURL=memory-registry.js.map