import { bandsSet, scoreGiven, } from "./scores.js";
/** Scores of a store that forgets everything with its process. */
export class MemoryScores {
    #audit;
    #newest = new Map();
    #bands = new Map();
    constructor(audit) {
        this.#audit = audit;
    }
    async add(score, change) {
        await this.#audit.ready();
        const revision = (this.#newest.get(place(score))?.revision ?? 0) + 1;
        const record = { ...score, revision, day: change.day };
        this.#newest.set(place(score), record);
        this.#audit.note(scoreGiven(score, revision), change);
        return record;
    }
    async list({ set, unit, period, kind }) {
        await this.#audit.ready();
        const found = [...this.#newest.values()]
            .filter((score) => set === undefined || score.set === set)
            .filter((score) => unit === undefined || score.unit === unit)
            .filter((score) => period === undefined || score.period === period)
            .filter((score) => kind === undefined || score.kind === kind)
            .sort((a, b) => (place(a) < place(b) ? -1 : 1));
        return found;
    }
    async bands() {
        await this.#audit.ready();
        return this.#bands;
    }
    async setBands(set, bands, change) {
        await this.#audit.ready();
        this.#bands.set(set, bands);
        this.#audit.note(bandsSet(set, bands), change);
    }
}
const place = ({ unit, period, set, kind }) => [unit, period, set, kind].join('\n');
//# sourceMappingURL=memory-scores.js.map