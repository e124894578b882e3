import { createKey, isVhcsError, submitRating, type Transport } from '@vhcs/client';
import { maskPersonalData, plainJson } from '@vhcs/contract';
import type { Entry, OngoingRating, RatingDraft, SendOptions } from './rating.ts';
import { edit, fail, hasAnswers, isLocked, type Draft, type Refusal } from './submission.ts';
import { confirm, replaceEarlierTry, send, thank } from './transitions.ts';
import { waitForNetwork } from './waiting.ts';

export { createOutcome } from './outcome.ts';

/** A rating under way: what is sent, and where to, were settled when the visitor sent it. */
interface Sending {
  readonly rating: OngoingRating;
  readonly entry: Entry;
  readonly whole: RatingDraft;
  readonly client: Transport;
}

/**
 * Sends what was entered, or asks first when it seems to hold personal data. Who has gone cannot be
 * asked, and so that is not sent.
 */
export function sendRating(
  rating: OngoingRating,
  entry: Entry,
  { isMasked = false }: SendOptions = {},
): void {
  const { options } = rating;
  // What the form left behind is settled; only what it shows can be masked yet.
  if (isMasked && !entry.rating) {
    rating.set(edit(entry.submission, masked(entry.submission.draft)), entry);
  }
  const { submission } = entry;
  const { draft } = submission;
  if (isLocked(submission) || !hasAnswers(submission)) return;
  if (plainJson(masked(draft)) !== plainJson(draft)) {
    rating.set(confirm(submission), entry);
    return;
  }
  const whole = entry.rating ?? options.toRating(draft);
  if (!options.mayBeSent(whole)) return;
  const client = options.client();
  if (client) start({ rating, entry, whole, client });
  else void refuse(rating, entry, { code: '' });
}

/** A draft without personal data: every text in it, so that no answer in words is left out. */
const masked = (draft: Draft): Draft =>
  JSON.parse(plainJson(draft), (_, value: unknown) =>
    typeof value === 'string' ? maskPersonalData(value) : value,
  ) as Draft;

function start(sending: Sending): void {
  const { rating, entry, client } = sending;
  rating.set(send(entry.submission, client.createKey ?? createKey), entry);
  if (navigator.onLine) void deliver(sending);
  else goOnLater(sending);
}

/** Not given up when the element leaves the page: the visitor has pressed "send". */
async function deliver(sending: Sending, mayReplace = true): Promise<void> {
  const { rating, entry, whole, client } = sending;
  const { options } = rating;
  const { attempt } = entry.submission;
  if (!attempt) return;
  const { key: idempotencyKey, ...replacing } = attempt;
  try {
    const receipt = await submitRating(client, { ...whole, ...replacing }, { idempotencyKey });
    rating.set(thank(entry.submission, receipt), entry);
    options.onStored(receipt);
  } catch (error) {
    if (isVhcsError(error) && error.code === 'key-reused' && mayReplace) {
      rating.set(replaceEarlierTry(entry.submission, client.createKey ?? createKey), entry);
      await deliver(sending, false);
      return;
    }
    const refusal = refusalOf(error);
    if (refusal || navigator.onLine) {
      options.onError(error);
      await refuse(rating, entry, refusal);
    } else {
      goOnLater(sending);
    }
  }
}

/** Why another try cannot help; undefined where it can, as when code did not arrive. */
function refusalOf(error: unknown): Refusal | undefined {
  const isFinal = isVhcsError(error) && /^4(?!08|29)/.test(String(error.status));
  return isFinal ? (error.problem ?? { code: '' }) : undefined;
}

/** What cannot be explained, since the explanations do not arrive, may be tried again. */
async function refuse(rating: OngoingRating, entry: Entry, refusal?: Refusal): Promise<void> {
  if (refusal) await rating.explain();
  rating.set(fail(entry.submission, rating.explanations && refusal), entry);
}

function goOnLater(sending: Sending): void {
  waitForNetwork(sending.rating, sending.entry, () => {
    start(sending);
  });
}
