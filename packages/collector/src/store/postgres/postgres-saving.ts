import type { LocalDate } from '@vhcs/contract';
import type pg from 'pg';
import type { AdmittedRating, SaveOutcome } from '../store.ts';
import type { SaveReply } from '../writer-calls.ts';
import { inTransaction, sqlStateOf, tryAgain } from './postgres-connection.ts';
import { insertInTransaction } from './portable-insert.ts';
import { placeText } from './rating-rows.ts';
import { StatementWriter } from './rating-statement.ts';
import { saveReplacing } from './replacing.ts';
import { insertAtOnce } from './single-insert.ts';

const STORED: SaveOutcome = { kind: 'stored' };

/** Classes of SQLSTATE by which PostgreSQL refuses a value, whatever else shares its transaction. */
const REFUSED_VALUE = /^2[23]/;

/** How batches are stored. */
export interface SavingOptions {
  /**
   * Whether ratings of many units go into one statement: fastest on one server. Without it each
   * statement is one that a distributed engine can take apart by unit.
   */
  readonly atOnce: boolean;
}

interface Indexed {
  readonly rating: AdmittedRating;
  readonly index: number;
}

/** Stores batches of ratings, each in one commit, or two where ratings replace earlier ones. */
export class RatingSaver {
  readonly #pool: pg.Pool;
  readonly #atOnce: boolean;
  readonly #writer = new StatementWriter();

  constructor(pool: pg.Pool, { atOnce }: SavingOptions) {
    this.#pool = pool;
    this.#atOnce = atOnce;
  }

  /** One reply for each rating, in order; throws when none of the batch could be stored. */
  async save(ratings: readonly AdmittedRating[]): Promise<readonly SaveReply[]> {
    try {
      return await this.#saveTogether(ratings);
    } catch (error) {
      if (!REFUSED_VALUE.test(sqlStateOf(error) ?? '') || !(error instanceof Error)) throw error;
      return ratings.length === 1 ? [error] : this.#saveOneByOne(ratings);
    }
  }

  async #saveOneByOne(ratings: readonly AdmittedRating[]): Promise<readonly SaveReply[]> {
    const replies: SaveReply[] = [];
    for (const rating of ratings) replies.push(...(await this.save([rating])));
    return replies;
  }

  async #saveTogether(ratings: readonly AdmittedRating[]): Promise<readonly SaveReply[]> {
    const replies: SaveReply[] = Array<SaveReply>(ratings.length).fill(STORED);
    const { first, replacing, repeated } = parted(ratings);
    const known = [...repeated, ...(await this.#insert(first))];
    for (const { rating, index } of replacing) {
      const outcome = await inTransaction(this.#pool, (client) => saveReplacing(client, rating));
      if (outcome) replies[index] = outcome;
      else known.push({ rating, index });
    }
    for (const { rating, index } of known) replies[index] = await this.#again(rating);
    return replies;
  }

  /** Stores those whose keys are new, and gives back the others. */
  async #insert(given: readonly Indexed[]): Promise<readonly Indexed[]> {
    if (given.length === 0) return [];
    const ratings = given.map(({ rating }) => rating);
    const known = this.#atOnce
      ? await tryAgain(() => insertAtOnce(this.#pool, ratings, this.#writer))
      : await inTransaction(this.#pool, (client) => insertInTransaction(client, ratings));
    return given.filter(({ rating }) => known.has(rating));
  }

  async #again({ unit, key, digest }: AdmittedRating): Promise<SaveOutcome> {
    const { rows } = await this.#pool.query<EarlierRow>({
      name: 'earlier',
      text: 'SELECT digest, day FROM rating WHERE unit = $1 AND key = $2',
      values: [unit, key],
    });
    const [earlier] = rows;
    if (!earlier) throw new Error('A key that was there a moment ago is gone.');
    return earlier.digest.equals(digest)
      ? { kind: 'replayed', day: earlier.day }
      : { kind: 'key-reused' };
  }
}

interface EarlierRow {
  readonly digest: Buffer;
  readonly day: LocalDate;
}

interface Parted {
  /** The first of each key. */
  readonly first: readonly Indexed[];
  readonly replacing: readonly Indexed[];
  /** Those whose key came before in the same batch. */
  readonly repeated: readonly Indexed[];
}

function parted(ratings: readonly AdmittedRating[]): Parted {
  const keys = new Set<string>();
  const first: Indexed[] = [];
  const replacing: Indexed[] = [];
  const repeated: Indexed[] = [];
  ratings.forEach((rating, index) => {
    const text = placeText(rating);
    if (rating.replaces) replacing.push({ rating, index });
    else if (keys.has(text)) repeated.push({ rating, index });
    else {
      keys.add(text);
      first.push({ rating, index });
    }
  });
  return { first, replacing, repeated };
}
