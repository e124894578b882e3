import assert from 'node:assert/strict';
import { Agent, request } from 'node:http';
import { afterEach, beforeEach, test } from 'node:test';
import { createIdempotencyKey } from '@vhcs/contract';
import { BuiltCollector } from './built-collector.ts';

const CONNECTIONS = 64;
const RATINGS = 1000;

let collector: BuiltCollector;

/** All ratings come from one address. */
const noLimits = { VHCS_UNIT_LIMIT: '0', VHCS_NETWORK_LIMIT: '0', VHCS_BURST_LIMIT: '0' };

beforeEach(async () => {
  collector = await BuiltCollector.start(noLimits);
});

afterEach(() => collector.remove());

interface Sent {
  readonly body: string;
  /** Status of the answer; absent when none arrived. */
  status?: number;
}

const ratings = (): Sent[] =>
  Array.from({ length: RATINGS }, (_, index) => ({
    body: JSON.stringify({
      survey: 'hai-long-nhanh',
      surveyVersion: 1,
      unit: index % 2 === 0 ? 'ttpvhcc-lai-chau' : 'vpqh',
      channel: 'api',
      language: 'vi',
      answers: { q1: 1 + (index % 5) },
      comment: `Phiếu ${String(index)}`,
      idempotencyKey: createIdempotencyKey(Date.now(), crypto.getRandomValues(new Uint8Array(10))),
    }),
  }));

function post(url: string, body: string, agent: Agent): Promise<number | undefined> {
  return new Promise((resolve) => {
    const call = request(
      `${url}/v1/ratings`,
      { method: 'POST', agent, headers: { 'content-type': 'application/json' } },
      (response) => {
        response.resume();
        response.on('end', () => {
          resolve(response.statusCode);
        });
        response.on('error', () => {
          resolve(undefined);
        });
      },
    );
    call.on('error', () => {
      resolve(undefined);
    });
    call.end(body);
  });
}

/** Sends every rating over 64 connections; `onAnswer` may end the collector in the middle. */
async function sendAll(all: readonly Sent[], onAnswer: (count: number) => void): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const waiting = [...all];
  let answers = 0;
  const sendNext = async (): Promise<void> => {
    for (let sent = waiting.shift(); sent; sent = waiting.shift()) {
      const status = await post(collector.url, sent.body, agent);
      if (status === undefined) continue;
      sent.status = status;
      onAnswer(++answers);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, sendNext));
  agent.destroy();
}

const nothing = (): void => undefined;

for (const killedAfter of [1, 150, 600]) {
  test(`a collector killed after ${String(killedAfter)} answers keeps every acknowledged rating, once`, async () => {
    const all = ratings();
    let killed: Promise<unknown> | undefined;
    await sendAll(all, (count) => {
      if (count === killedAfter) killed = collector.end('SIGKILL');
    });
    await killed;
    const acknowledged = all.filter(({ status }) => status === 201);
    await collector.start();

    const stored = (await collector.ratings()).map(({ comment }) => comment);
    assert.ok(acknowledged.length >= killedAfter && acknowledged.length < RATINGS);
    assert.equal(new Set(stored).size, stored.length);
    for (const { body } of acknowledged) {
      assert.ok(stored.includes((JSON.parse(body) as { comment: string }).comment));
    }

    const again: Sent[] = all.map(({ body }) => ({ body }));
    await sendAll(again, nothing);
    const once = await collector.ratings();
    assert.equal(once.length, RATINGS);
    assert.equal(again.filter(({ status }) => status === 200).length, stored.length);
    assert.equal(again.filter(({ status }) => status === 201).length, RATINGS - stored.length);

    const more: Sent[] = all.map(({ body }) => ({ body }));
    await sendAll(more, nothing);
    assert.ok(more.every(({ status }) => status === 200));
    assert.equal((await collector.ratings()).length, RATINGS);
  });
}

test('a collector that is told to stop answers what it has taken, loses nothing, and exits with 0', async () => {
  const all = ratings();
  let code: Promise<number | null> | undefined;
  await sendAll(all, (count) => {
    if (count === 300) code = collector.end('SIGTERM');
  });

  assert.equal(await code, 0);
  const acknowledged = all.filter(({ status }) => status === 201).length;
  assert.equal((await collector.ratings()).length, acknowledged);
});
