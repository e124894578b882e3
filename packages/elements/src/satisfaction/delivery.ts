import { createKey, isVhcsError, submitRating, type Transport } from '@vhcs/client';
import { maskPersonalData, plainJson } from '@vhcs/contract';
import type { OngoingRating, SendOptions } from './rating.ts';
import { fail, hasAnswers, isLocked, type Draft, type Refusal } from './submission.ts';
import { confirm, replaceEarlierTry, send, thank } from './transitions.ts';
import { waitForNetwork } from './waiting.ts';

export { createOutcome } from './outcome.ts';

/** Sends what was entered, or asks first when it seems to hold personal data. */
export function sendRating(rating: OngoingRating, { isMasked = false }: SendOptions = {}): void {
  if (isMasked) rating.edit(masked(rating.submission.draft));
  const { submission, options } = rating;
  const { draft } = submission;
  if (isLocked(submission) || !hasAnswers(submission)) return;
  if (plainJson(masked(draft)) !== plainJson(draft)) rating.set(confirm(submission));
  else if (options.mayBeSent(options.toRating(draft))) start(rating);
}

/** A draft without personal data: every text in it, so that no answer in words is left out. */
const masked = (draft: Draft): Draft =>
  JSON.parse(plainJson(draft), (_, value: unknown) =>
    typeof value === 'string' ? maskPersonalData(value) : value,
  ) as Draft;

function start(rating: OngoingRating): void {
  const client = rating.options.client();
  if (!client) {
    void refuse(rating, { code: '' });
    return;
  }
  rating.set(send(rating.submission, client.createKey ?? createKey));
  if (navigator.onLine) void deliver(rating, client);
  else goOnLater(rating);
}

/** Not given up when the element leaves the page: the visitor has pressed "send". */
async function deliver(rating: OngoingRating, client: Transport, mayReplace = true): Promise<void> {
  const { options } = rating;
  const { attempt, draft } = rating.submission;
  if (!attempt) return;
  const { key: idempotencyKey, ...replacing } = attempt;
  const whole = { ...options.toRating(draft), ...replacing };
  try {
    const receipt = await submitRating(client, whole, { idempotencyKey });
    rating.set(thank(rating.submission, receipt));
    options.onStored(receipt);
  } catch (error) {
    if (isVhcsError(error) && error.code === 'key-reused' && mayReplace) {
      rating.set(replaceEarlierTry(rating.submission, client.createKey ?? createKey));
      await deliver(rating, client, false);
      return;
    }
    const refusal = refusalOf(error);
    if (refusal || navigator.onLine) {
      options.onError(error);
      await refuse(rating, refusal);
    } else {
      goOnLater(rating);
    }
  }
}

/** Why another try cannot help; undefined where it can, as when code did not arrive. */
function refusalOf(error: unknown): Refusal | undefined {
  const isFinal = isVhcsError(error) && /^4(?!08|29)/.test(String(error.status));
  return isFinal ? (error.problem ?? { code: '' }) : undefined;
}

/** What cannot be explained, since the explanations do not arrive, may be tried again. */
async function refuse(rating: OngoingRating, refusal?: Refusal): Promise<void> {
  if (refusal) await rating.explain();
  rating.set(fail(rating.submission, rating.explanations && refusal));
}

function goOnLater(rating: OngoingRating): void {
  waitForNetwork(rating, () => {
    start(rating);
  });
}
