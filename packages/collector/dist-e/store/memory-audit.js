import { auditStart, nextEntry } from "./audit-chain.js";
import { sha256 } from "./sha256-web.js";
/** The log of a store that forgets everything with its process. */
export class MemoryAudit {
    /** Rejects once the store was closed. */
    ready;
    #entries = [];
    /** @param ready rejects once the store was closed */
    constructor(ready) {
        this.ready = ready;
    }
    /** Number that the next line will have. */
    get nextNumber() {
        return this.#entries.length + 1;
    }
    /** Adds a line at once, beside a change in memory. */
    note(facts, change) {
        const head = this.#entries.at(-1) ?? auditStart;
        this.#entries.push(nextEntry(facts, change, { head, sha256 }));
    }
    async add(facts, change) {
        await this.ready();
        this.note(facts, change);
    }
    async newest({ before = Infinity, limit, }) {
        await this.ready();
        return this.#entries
            .filter(({ number }) => number < before)
            .reverse()
            .slice(0, limit);
    }
    async *all() {
        await this.ready();
        yield [...this.#entries];
    }
}
//# sourceMappingURL=memory-audit.js.map