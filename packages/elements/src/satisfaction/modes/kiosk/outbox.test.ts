import { expect, waitUntil } from '@open-wc/testing';
import { VhcsError, type Call, type Transport } from '@vhcs/client';
import type { Rating, Receipt } from '@vhcs/contract';
import type { RatingDraft } from '../../rating.ts';
import { MemoryOutbox } from './outbox.ts';

const rating: RatingDraft = {
  survey: 'hai-long-nhanh',
  surveyVersion: 1,
  unit: 'ttpvhcc-lai-chau',
  channel: 'kiosk',
  language: 'vi',
  answers: { q1: 5 },
  localDate: '2026-11-22',
};
const other: RatingDraft = { ...rating, answers: { q1: 1 } };

/** What a collector does with the next ratings; after the last it takes them. */
let answers: ('fail' | VhcsError)[];
let sent: Rating[];
let stored: Receipt[];
let errors: unknown[];
let outbox: MemoryOutbox;

const refusal = (code: string, field?: string): VhcsError =>
  new VhcsError('POST: refused', { kind: 'http', status: 422, code, field });

function createTransport(): Transport {
  let keys = 0;
  return {
    createKey: () => `key-${String((keys += 1))}`,
    request: <T>({ body }: Call<T>) => {
      const received = JSON.parse(body ?? '') as Rating;
      sent.push(received);
      const answer = answers.shift();
      if (answer === 'fail') {
        return Promise.reject(new VhcsError('POST: cut off', { kind: 'network' }));
      }
      if (answer) return Promise.reject(answer);
      return Promise.resolve({ idempotencyKey: received.idempotencyKey } as T);
    },
  };
}

const settled = (count: number): Promise<void> => waitUntil(() => stored.length === count);
const networkReturns = (): boolean => dispatchEvent(new Event('online'));

beforeEach(() => {
  answers = [];
  sent = [];
  stored = [];
  errors = [];
  const transport = createTransport();
  outbox = new MemoryOutbox({
    client: () => transport,
    onStored: (receipt) => stored.push(receipt),
    onError: (error) => errors.push(error),
    onChange: () => undefined,
  });
});

it('sends ratings one after the other, each under its own key', async () => {
  outbox.post(rating);
  outbox.post(other);
  await settled(2);

  expect(sent.map(({ answers: given }) => given)).to.deep.equal([{ q1: 5 }, { q1: 1 }]);
  expect(new Set(sent.map(({ idempotencyKey }) => idempotencyKey)).size).to.equal(2);
});

it('sends again under the same key when the network is back', async () => {
  answers = ['fail'];
  outbox.post(rating);
  await waitUntil(() => outbox.waiting === 1);
  networkReturns();
  await settled(1);

  expect(sent.map(({ idempotencyKey }) => idempotencyKey)).to.deep.equal(['key-1', 'key-1']);
  expect(outbox.waiting).to.equal(0);
});

it('sends what waits with the next rating', async () => {
  answers = ['fail'];
  outbox.post(rating);
  await waitUntil(() => outbox.waiting === 1);
  outbox.post(other);
  await settled(2);
});

it('names the stored rating that another one replaces', async () => {
  const first = outbox.post(rating);
  await settled(1);
  outbox.replace(first, other);
  await settled(2);

  expect(sent[1]).to.include({ idempotencyKey: 'key-2', replaces: 'key-1' });
});

it('replaces a rating whose answer was lost only once it is known to be stored', async () => {
  answers = ['fail'];
  const first = outbox.post(rating);
  await waitUntil(() => outbox.waiting === 1);
  outbox.replace(first, other);
  await settled(2);

  expect(sent.map(({ idempotencyKey, replaces }) => [idempotencyKey, replaces])).to.deep.equal([
    ['key-1', undefined],
    ['key-1', undefined],
    ['key-2', 'key-1'],
  ]);
});

it('goes on after a rating that is refused for good, and says why', async () => {
  answers = [refusal('unknown-unit')];
  outbox.post(rating);
  await waitUntil(() => outbox.refusal === 'unknown-unit');
  expect(errors).to.have.length(1);

  outbox.post(other);
  await settled(1);
  expect(outbox.refusal).to.equal(undefined);
});

it('gives a rating of its own where the one to be replaced was refused', async () => {
  answers = [refusal('invalid-rating')];
  const first = outbox.post(rating);
  await waitUntil(() => outbox.refusal !== undefined);
  outbox.replace(first, other);
  await settled(1);

  expect(sent[1]?.replaces).to.equal(undefined);
});

it('lets the collector choose the day when the clock of the device is ahead', async () => {
  answers = [refusal('invalid-rating', '/localDate')];
  outbox.post(rating);
  await waitUntil(() => outbox.waiting === 1);
  networkReturns();
  await settled(1);

  expect(sent.map(({ localDate }) => localDate)).to.deep.equal(['2026-11-22', undefined]);
});
