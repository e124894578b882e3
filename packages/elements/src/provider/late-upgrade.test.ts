import { expect, fixture, nextFrame } from '@open-wc/testing';
import type { Transport } from '@vhcs/client';
import { html } from 'lit';
import { SatisfactionPage } from '../../test/satisfaction-page.ts';
import { waitUntil } from '../../../../scripts/test/wtr/wait-until.mjs';
import type { Connection } from '../shared/connection.ts';
import '../satisfaction/satisfaction.define.ts';

/** A collector that takes ratings and never answers. */
class SilentTransport implements Transport {
  readonly paths: string[] = [];
  readonly request: Transport['request'] = ({ path }) => {
    this.paths.push(path);
    return new Promise(() => undefined);
  };
  readonly createKey = (): string => crypto.randomUUID();
}

const near = new SilentTransport();
const far = new SilentTransport();

/** Answers as the loader does: later than it is asked. */
function answerForPage(answer: () => Promise<Connection>): void {
  document.addEventListener('context-request', (event) => {
    const { callback } = event as Event & { callback: (value: Connection) => void };
    void answer().then(callback);
  });
}

async function rateIn(provider: Element): Promise<void> {
  const element = provider.querySelector('vhcs-satisfaction');
  const page = new SatisfactionPage(element!);
  await page.choose('Hài lòng');
  await waitUntil(() => page.button('Gửi đánh giá'));
  await page.press('Gửi đánh giá');
}

it('elements that asked the page before the provider was there move to it, even when the page answers later', async () => {
  let answerLate: (connection: Connection) => void = () => undefined;
  let answer = Promise.resolve<Connection>({ client: far });
  answerForPage(() => answer);
  const provided = html`<vhcs-provider .client=${near} unit="vpqh">
    <vhcs-satisfaction lang="vi"></vhcs-satisfaction>
  </vhcs-provider>`;
  const answered = await fixture(provided);
  answer = new Promise((resolve) => {
    answerLate = resolve;
  });
  const waiting = await fixture(provided);
  answer = Promise.resolve({ client: far });

  await import('./provider.define.ts');
  await nextFrame();
  answerLate({ client: far });
  await nextFrame();
  await rateIn(answered);
  await rateIn(waiting);
  await waitUntil(() => near.paths.length + far.paths.length === 2);

  expect(far.paths).to.deep.equal([]);
  expect(near.paths).to.deep.equal(['/v1/ratings', '/v1/ratings']);
});
