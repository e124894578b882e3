import { inTransaction, sqlStateOf, tryAgain } from "./postgres-connection.js";
import { insertInTransaction } from "./portable-insert.js";
import { keyText } from "./rating-rows.js";
import { saveReplacing } from "./replacing.js";
import { insertAtOnce } from "./single-insert.js";
const STORED = { kind: 'stored' };
/** Classes of SQLSTATE by which PostgreSQL refuses a value, whatever else shares its transaction. */
const REFUSED_VALUE = /^2[23]/;
/** Stores batches of ratings, each in one commit, or two where ratings replace earlier ones. */
export class RatingSaver {
    #pool;
    #atOnce;
    constructor(pool, { atOnce }) {
        this.#pool = pool;
        this.#atOnce = atOnce;
    }
    /** One reply for each rating, in order; throws when none of the batch could be stored. */
    async save(ratings) {
        try {
            return await this.#saveTogether(ratings);
        }
        catch (error) {
            if (!REFUSED_VALUE.test(sqlStateOf(error) ?? '') || !(error instanceof Error))
                throw error;
            return ratings.length === 1 ? [error] : this.#saveOneByOne(ratings);
        }
    }
    async #saveOneByOne(ratings) {
        const replies = [];
        for (const rating of ratings)
            replies.push(...(await this.save([rating])));
        return replies;
    }
    async #saveTogether(ratings) {
        const replies = Array(ratings.length).fill(STORED);
        const { first, replacing, repeated } = sorted(ratings);
        const known = [...repeated, ...(await this.#insert(first))];
        for (const { rating, index } of replacing) {
            const outcome = await inTransaction(this.#pool, (client) => saveReplacing(client, rating));
            if (outcome)
                replies[index] = outcome;
            else
                known.push({ rating, index });
        }
        for (const { rating, index } of known)
            replies[index] = await this.#again(rating);
        return replies;
    }
    /** Stores those whose keys are new, and gives back the others. */
    async #insert(given) {
        if (given.length === 0)
            return [];
        const ratings = given.map(({ rating }) => rating);
        const known = this.#atOnce
            ? await tryAgain(() => insertAtOnce(this.#pool, ratings))
            : await inTransaction(this.#pool, (client) => insertInTransaction(client, ratings));
        return given.filter(({ rating }) => known.has(rating));
    }
    async #again({ unit, key, digest }) {
        const { rows } = await this.#pool.query({
            name: 'earlier',
            text: 'SELECT digest, day FROM rating WHERE unit = $1 AND key = $2',
            values: [unit, key],
        });
        const [earlier] = rows;
        if (!earlier)
            throw new Error('A key that was there a moment ago is gone.');
        return earlier.digest.equals(digest)
            ? { kind: 'replayed', day: earlier.day }
            : { kind: 'key-reused' };
    }
}
function sorted(ratings) {
    const byKey = new Map();
    const replacing = [];
    const repeated = [];
    ratings.forEach((rating, index) => {
        const text = `${rating.unit}/${keyText(rating.key)}`;
        if (rating.replaces)
            replacing.push({ rating, index });
        else if (byKey.has(text))
            repeated.push({ rating, index });
        else
            byKey.set(text, { rating, index });
    });
    const first = Array.from(byKey)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([, each]) => each);
    return { first, replacing, repeated };
}
//# sourceMappingURL=postgres-saving.js.map