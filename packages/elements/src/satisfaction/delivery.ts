import { isVhcsError, submitRating, type Transport } from '@vhcs/client';
import { maskPersonalData } from '@vhcs/contract';
import type { OngoingRating } from './rating.ts';
import { hasAnswers, isLocked, type Draft, type Refusal } from './submission.ts';
import { confirm, fail, replaceEarlierTry, send, thank, wait } from './transitions.ts';

/** Sends what was entered, or asks first when it seems to hold personal data. */
export function sendRating(rating: OngoingRating): void {
  const { submission, options } = rating;
  const { draft } = submission;
  if (isLocked(submission) || !hasAnswers(submission)) return;
  if (masked(draft) !== JSON.stringify(draft)) rating.set(confirm(submission));
  else if (options.mayBeSent(options.toRating(draft))) start(rating);
}

/** Replaces personal data in what was written by `[…]`, and sends it. */
export function sendMasked(rating: OngoingRating): void {
  rating.edit(JSON.parse(masked(rating.submission.draft)) as Draft);
  sendRating(rating);
}

/** A draft as JSON without personal data: one text, so that no answer in words is left out. */
const masked = (draft: Draft): string => maskPersonalData(JSON.stringify(draft));

function start(rating: OngoingRating): void {
  const client = rating.options.client();
  if (!client) {
    void refuse(rating, { code: '' });
    return;
  }
  rating.set(send(rating.submission, client.createKey));
  if (navigator.onLine) void deliver(rating, client);
  else waitForNetwork(rating);
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
      rating.set(replaceEarlierTry(rating.submission, client.createKey));
      await deliver(rating, client, false);
      return;
    }
    const refusal = refusalOf(error);
    if (refusal || navigator.onLine) {
      options.onError(error);
      await refuse(rating, refusal);
    } else {
      waitForNetwork(rating);
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

function waitForNetwork(rating: OngoingRating): void {
  rating.set(wait(rating.submission));
  const waiting = rating.submission;
  const onOnline = (): void => {
    if (rating.submission === waiting) start(rating);
  };
  addEventListener('online', onOnline, { once: true });
}
