import { tokenCreated, tokenRevoked, } from "./tokens.js";
/** Tokens of a store that forgets everything with its process. */
export class MemoryTokens {
    #audit;
    #records = new Map();
    constructor(audit) {
        this.#audit = audit;
    }
    async find(id) {
        await this.#audit.ready();
        return this.#records.get(id);
    }
    async list() {
        await this.#audit.ready();
        const order = ({ createdOn, id }) => `${createdOn} ${id}`;
        return [...this.#records.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1));
    }
    async create(token, change) {
        await this.#audit.ready();
        const neverUsed = { createdOn: change.day, revokedOn: null, lastUsedOn: null };
        this.#records.set(token.id, { ...token, ...neverUsed });
        this.#audit.note(tokenCreated(token), change);
    }
    async revoke(id, change) {
        await this.#audit.ready();
        const record = this.#records.get(id);
        if (record?.revokedOn !== null)
            return false;
        this.#records.set(id, { ...record, revokedOn: change.day });
        this.#audit.note(tokenRevoked(record), change);
        return true;
    }
    async used(id, day) {
        await this.#audit.ready();
        const record = this.#records.get(id);
        if (record)
            this.#records.set(id, { ...record, lastUsedOn: day });
    }
}
//# sourceMappingURL=memory-tokens.js.map