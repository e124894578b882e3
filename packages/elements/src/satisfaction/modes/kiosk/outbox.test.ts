import { expect } from '@open-wc/testing';
import { VhcsError, type Call, type Transport } from '@vhcs/client';
import type { Rating, Receipt } from '@vhcs/contract';
import { waitUntil } from '../../../../../../scripts/test/wtr/wait-until.mjs';
import type { RatingDraft } from '../../rating.ts';
import { Outbox } from './outbox.ts';

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
let answers: VhcsError[];
let sent: Rating[];
let stored: Receipt[];
let errors: unknown[];
let outbox: Outbox;

const cutOff = (): VhcsError => new VhcsError('POST: cut off', { kind: 'network' });
const refusal = (code: string): VhcsError =>
  new VhcsError('POST: refused', { kind: 'http', status: 422, code });

const transport: Transport = {
  request: <T>({ body }: Call<T>) => {
    const received = JSON.parse(body ?? '') as Rating;
    sent.push(received);
    const answer = answers.shift();
    if (answer) return Promise.reject(answer);
    return Promise.resolve({ idempotencyKey: received.idempotencyKey } as T);
  },
};

const settled = (count: number): Promise<void> => waitUntil(() => stored.length === count);
const networkReturns = (): boolean => dispatchEvent(new Event('online'));

function open(): void {
  outbox = new Outbox({
    client: () => transport,
    onStored: (receipt) => stored.push(receipt),
    onError: (error) => errors.push(error),
    onChange: () => undefined,
  });
  outbox.open();
}

beforeEach(async () => {
  answers = [];
  sent = [];
  stored = [];
  errors = [];
  await new Promise((resolve) => {
    indexedDB.deleteDatabase('vhcs-kiosk').onsuccess = resolve;
  });
  open();
});

afterEach(() => {
  outbox.close();
});

it('sends ratings one after the other, each under its own key', async () => {
  outbox.post(rating);
  outbox.post(other);
  await settled(2);

  expect(sent.map(({ answers: given }) => given)).to.deep.equal([{ q1: 5 }, { q1: 1 }]);
  expect(new Set(sent.map(({ idempotencyKey }) => idempotencyKey)).size).to.equal(2);
});

it('sends again under the same key when the network is back', async () => {
  answers = [cutOff()];
  outbox.post(rating);
  await waitUntil(() => outbox.waiting === 1);
  networkReturns();
  await settled(1);

  expect(sent[1]?.idempotencyKey).to.equal(sent[0]?.idempotencyKey);
  expect(outbox.waiting).to.equal(0);
});

it('keeps what waits on the disk of the kiosk, for the page that comes after', async () => {
  answers = [cutOff()];
  const { key } = outbox.post(rating);
  await waitUntil(() => errors.length === 1);
  expect(outbox.isVolatile).to.equal(false);
  outbox.close();
  open();
  await settled(1);

  expect(stored[0]?.idempotencyKey).to.equal(key);
});

it('names the stored rating that another one replaces', async () => {
  const first = outbox.post(rating);
  await settled(1);
  outbox.replace(first, other);
  await settled(2);

  expect(sent[1]?.replaces).to.equal(first.key);
});

it('goes on after a rating that is refused for good, and says why', async () => {
  answers = [refusal('unknown-unit')];
  outbox.post(rating);
  await waitUntil(() => errors.length === 1);
  expect(outbox.refusal).to.equal('unknown-unit');

  outbox.post(other);
  await settled(1);
  expect(outbox.refusal).to.equal(undefined);
});

it('offers what was refused again when the kiosk is opened anew', async () => {
  answers = [refusal('unknown-unit')];
  outbox.post(rating);
  await waitUntil(() => outbox.refusal === 'unknown-unit');
  outbox.close();
  open();
  await settled(1);

  expect(sent[1]).to.deep.equal(sent[0]);
});
