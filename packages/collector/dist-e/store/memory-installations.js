import { addInstallation } from "./installations.js";
/** Installations of a store that forgets everything with its process. */
export class MemoryInstallations {
    #ready;
    #kept = [];
    /** @param ready rejects once the store was closed */
    constructor(ready) {
        this.#ready = ready;
    }
    async keep(report) {
        await this.#ready();
        const added = addInstallation(this.#of(report), report);
        if (!added)
            return;
        const others = this.#kept.filter(({ origin, day, version }) => origin !== added.origin || day !== added.day || version !== added.version);
        this.#kept = [...others, added].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
    }
    async has(origin, day) {
        await this.#ready();
        return this.#of({ origin, day }).length > 0;
    }
    async since(day) {
        await this.#ready();
        return this.#since(day);
    }
    async forget(before) {
        await this.#ready();
        this.#kept = this.#since(before);
    }
    #since(day) {
        return this.#kept.filter((installation) => installation.day >= day);
    }
    #of({ origin, day }) {
        return this.#kept.filter((kept) => kept.origin === origin && kept.day === day);
    }
}
const sortKey = ({ origin, day, version }) => [origin, day, version].join('\n');
//# sourceMappingURL=memory-installations.js.map