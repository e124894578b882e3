import assert from 'node:assert/strict';
import { createIdempotencyKey, localDateAt } from '@vhcs/contract';
import { BuiltCollector } from './built-collector.ts';
import { Front } from './front.ts';

const DELAY_MS = 120;
const DAY_MS = 86_400_000;
/** Enough for figures to be published. */
const RATINGS = 60;

/** A collector with published figures, of which everything but style sheets comes late. */
export class LateCollector {
  readonly #collector: BuiltCollector;
  readonly #front: Front;

  private constructor(collector: BuiltCollector, front: Front) {
    this.#collector = collector;
    this.#front = front;
  }

  static async start(): Promise<LateCollector> {
    const collector = await BuiltCollector.start();
    for (let index = 0; index < RATINGS; index += 1) await rate(collector.url, 1 + (index % 5));
    // Days that are over are published when it starts.
    await collector.end('SIGTERM');
    await collector.start();
    return new LateCollector(collector, await Front.start(collector.url, { delayMs: DELAY_MS }));
  }

  get url(): string {
    return this.#front.url;
  }

  /** The link by which a page keeps the room of every element. */
  get reserve(): string {
    return `<link rel="stylesheet" href="${this.url}/embed/v1/reserve.css" />`;
  }

  /** A page's content with an element between two paragraphs. */
  around(tag: string): string {
    const script = `<script type="module" src="${this.url}/embed/v1/vhcs.js"></script>`;
    return `<p>Đoạn ở trên</p>${tag}<p>Đoạn ở dưới</p>${script}`;
  }

  /** Resolves when nothing has been asked for a while. */
  quiet(): Promise<void> {
    return this.#front.quiet();
  }

  async stop(): Promise<void> {
    await this.#front.stop();
    await this.#collector.remove();
  }
}

async function rate(url: string, level: number): Promise<void> {
  const random = crypto.getRandomValues(new Uint8Array(10));
  const response = await fetch(`${url}/v1/ratings`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      survey: 'hai-long-nhanh',
      surveyVersion: 1,
      unit: 'vpqh',
      channel: 'api',
      language: 'vi',
      answers: { q1: level },
      localDate: localDateAt(Date.now() - 2 * DAY_MS),
      idempotencyKey: createIdempotencyKey(Date.now(), random),
    }),
  });
  assert.equal(response.status, 201);
}
