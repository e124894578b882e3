import { localDateAt, type Receipt } from '@vhcs/contract';
import { isVhcsError, type VhcsError } from '../errors.ts';
import { submitRating } from '../ratings.ts';
import type { Transport } from '../transport.ts';
import type { Entry, SealedRecord } from './entry.ts';
import type { Shelf } from './shelf.ts';
import { verdictOf, type Verdict } from './verdict.ts';

/** What came of the tries of one rating. */
export type Delivery =
  | { readonly kind: 'stored'; readonly receipt: Receipt }
  /** No session can read it any more. */
  | { readonly kind: 'lost' }
  | { readonly kind: Extract<Verdict, 'later' | 'skip' | 'refused'>; readonly error: unknown };

/** The collector takes days up to 31 back. */
const MAX_WAIT_MS = 31 * 86_400_000;

/** The oldest of what is refused gives way, where nobody looks after it. */
const MAX_REFUSED = 1_000;

/** With what a rating is delivered. */
export interface Means {
  readonly transport: Transport;
  readonly shelf: Shelf;
  readonly newKey: () => string;
  readonly now: () => number;
}

/** Sends the rating of a record, changed where its refusal says how, and puts away what became of it. */
export async function deliver(id: number, means: Means): Promise<Delivery> {
  const { shelf, transport } = means;
  for (;;) {
    const record = shelf.pending.get(id);
    const entry = record && (await shelf.read(record));
    if (!entry) {
      await shelf.remove(id);
      return { kind: 'lost' };
    }
    try {
      const { key: idempotencyKey, rating } = entry;
      const receipt = await submitRating(transport, rating, { idempotencyKey });
      await shelf.remove(id);
      return { kind: 'stored', receipt };
    } catch (error) {
      const kind = await settle(id, { entry, record, error }, means);
      if (kind) return { kind, error };
    }
  }
}

/** A try that failed. */
interface Failure {
  readonly entry: Entry;
  readonly record: SealedRecord;
  readonly error: unknown;
}

/** What a failure means; undefined after a change with which it is tried again at once. */
async function settle(
  id: number,
  { entry, record, error }: Failure,
  { shelf, now, newKey }: Means,
): Promise<Extract<Verdict, 'later' | 'skip' | 'refused'> | undefined> {
  const { key, rating } = entry;
  const change = async (changed: Entry): Promise<undefined> => {
    await shelf.put(await shelf.seal(changed, now()), id);
  };
  const details: Partial<VhcsError> = isVhcsError(error) ? error : {};
  const verdict = verdictOf(details, entry, localDateAt(now() - MAX_WAIT_MS));
  if (verdict === 'undated') return change({ key, rating: { ...rating, localDate: undefined } });
  if (verdict === 'rekeyed') {
    return change({ key: newKey(), rating: { ...rating, replaces: key } });
  }
  if (verdict === 'refused') {
    const { replaces } = rating;
    if (details.code === 'not-replaceable' && replaces) {
      if (await shelf.holds(replaces, shelf.pending)) return 'skip';
      // The collector never had the earlier one.
      if (await shelf.holds(replaces, shelf.refused)) {
        return change({ key, rating: { ...rating, replaces: undefined } });
      }
    }
    await shelf.put({ ...record, code: details.code }, id);
    const [oldest] = shelf.refused.keys();
    if (oldest !== undefined && shelf.refused.size > MAX_REFUSED) await shelf.remove(oldest);
  }
  return verdict;
}
