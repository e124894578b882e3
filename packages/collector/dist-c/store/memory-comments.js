import { decideComment, replyToComment } from "../comments/decision.js";
import { forgottenFacts } from "../comments/forgotten.js";
/** Comments of a store that forgets everything with its process. */
export class MemoryComments {
    #audit;
    #kept = new Map();
    constructor(audit) {
        this.#audit = audit;
    }
    /** Takes in the comments that leave with a batch. */
    leave(unit, batch, texts) {
        for (const text of texts) {
            const id = crypto.randomUUID().replaceAll('-', '').slice(-16);
            this.#kept.set(id, { ...untouched, id, unit, batch, text });
        }
    }
    async find(id) {
        await this.#audit.ready();
        return this.#known(id);
    }
    async list({ state, unit, after, limit }) {
        await this.#audit.ready();
        const found = [...this.#kept.values()]
            .filter(hasText)
            .filter((comment) => state === undefined || comment.state === state)
            .filter((comment) => unit === undefined || concerns(comment, unit))
            .filter((comment) => after === undefined || place(comment) > place(after))
            .sort((a, b) => (place(a) < place(b) ? -1 : 1));
        return found.slice(0, limit);
    }
    async published({ unit, before = Infinity, limit, }) {
        await this.#audit.ready();
        const found = [...this.#kept.values()]
            .filter(hasText)
            .filter((comment) => comment.unit === unit && comment.state === 'published')
            .filter((comment) => number(comment) < before)
            .sort((a, b) => number(b) - number(a));
        return found.slice(0, limit);
    }
    async counts(unit) {
        await this.#audit.ready();
        const counts = new Map();
        for (const { state, reason } of [...this.#kept.values()].filter((c) => c.unit === unit)) {
            const key = `${state} ${reason ?? ''}`;
            counts.set(key, { state, reason, n: (counts.get(key)?.n ?? 0) + 1 });
        }
        return [...counts.keys()].sort().flatMap((key) => counts.get(key) ?? []);
    }
    async decide(id, decision, change) {
        await this.#audit.ready();
        return this.#carryOut(id, change, (comment) => decideComment(comment, decision, this.#audit.nextNumber));
    }
    async reply(id, reply, change) {
        await this.#audit.ready();
        return this.#carryOut(id, change, (comment) => replyToComment(comment, reply, change));
    }
    async forget(span, change) {
        await this.#audit.ready();
        const meant = [...this.#kept.values()].filter((comment) => isMeant(comment, span));
        for (const { id, state, reason, unit, batch } of meant) {
            this.#kept.set(id, { ...untouched, id, unit, batch, state, reason, text: '' });
        }
        if (meant.length > 0)
            this.#audit.note(forgottenFacts(span, meant.length), change);
        return meant.length;
    }
    #known(id) {
        const comment = this.#kept.get(id);
        return comment && hasText(comment) ? comment : undefined;
    }
    #carryOut(id, change, decide) {
        const comment = this.#known(id);
        if (!comment)
            return { kind: 'unknown' };
        const decided = decide(comment);
        if (decided.kind === 'refused')
            return decided;
        this.#kept.set(id, decided.comment);
        this.#audit.note(decided.facts, change);
        return { kind: 'done', comment: decided.comment };
    }
}
const untouched = {
    isRedacted: false,
    state: 'held',
    reason: null,
    routedTo: null,
    reply: null,
    published: null,
};
const place = ({ batch, id }) => `${batch}-${id}`;
const number = ({ published }) => published ?? 0;
const hasText = ({ text }) => text !== '';
const isMeant = (comment, { from = '', before, unit }) => hasText(comment) &&
    comment.batch >= from &&
    comment.batch < before &&
    (unit === undefined || comment.unit === unit);
const concerns = ({ unit, routedTo }, asked) => unit === asked || routedTo === asked;
//# sourceMappingURL=memory-comments.js.map