import { expect, fixture, oneEvent, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { provideConnection } from './connection.ts';
import { discover } from './discovery.ts';
import { fillPlaceholder } from './placeholder.ts';
import { claimPage } from './registration.ts';
import { collectorOf } from './script-tag.ts';
import { version } from './version.ts';

it('a placeholder gets the element it names, with its attributes and its content inside', async () => {
  const placeholder = await fixture<HTMLElement>(
    html`<div data-vhcs="badge-of-test" data-unit="vpqh" data-survey="hai-long-nhanh">
      <a href="/rate/vpqh">Đánh giá</a>
    </div>`,
  );

  fillPlaceholder(placeholder);
  fillPlaceholder(placeholder);

  expect(placeholder.children).to.have.length(1);
  const element = placeholder.firstElementChild;
  expect(element?.localName).to.equal('vhcs-badge-of-test');
  expect(element?.getAttribute('unit')).to.equal('vpqh');
  expect(element?.getAttribute('survey')).to.equal('hai-long-nhanh');
  expect(element?.querySelector('a')?.textContent).to.equal('Đánh giá');
});

it('an element that is inserted later is loaded, and each kind once', async () => {
  const { load, asked } = recordLoads();
  discover(['vhcs-late', 'vhcs-never'], load);
  expect(asked).to.deep.equal([]);

  await fixture(html`<section><vhcs-late></vhcs-late><vhcs-late></vhcs-late></section>`);
  await waitUntil(() => asked.length > 0);
  await fixture(html`<vhcs-late></vhcs-late>`);

  expect(asked).to.have.length(1);
});

it('on a page with one kind of element it is asked for alone, however many there are', async () => {
  const { load, asked } = recordLoads();
  await fixture(html`<section><vhcs-single></vhcs-single><vhcs-single></vhcs-single></section>`);

  discover(['vhcs-single', 'vhcs-absent'], load);

  expect(asked).to.deep.equal(['vhcs-single alone']);
});

it('on a page with two kinds neither is asked for alone', async () => {
  const { load, asked } = recordLoads();
  await fixture(html`<section><vhcs-left></vhcs-left><vhcs-right></vhcs-right></section>`);

  discover(['vhcs-left', 'vhcs-right'], load);

  expect(asked).to.deep.equal(['vhcs-left', 'vhcs-right']);
});

it('a kind that is inserted after another is not asked for alone', async () => {
  const { load, asked } = recordLoads();
  const page = await fixture(html`<section><vhcs-early></vhcs-early></section>`);
  discover(['vhcs-early', 'vhcs-second'], load);

  page.append(document.createElement('vhcs-second'));
  await waitUntil(() => asked.length === 2);

  expect(asked).to.deep.equal(['vhcs-early alone', 'vhcs-second']);
});

it('a placeholder counts as an element of its kind', async () => {
  const { load, asked } = recordLoads();
  await fixture(
    html`<section>
      <div data-vhcs="held"></div>
      <vhcs-tag></vhcs-tag>
    </section>`,
  );

  discover(['vhcs-tag', 'vhcs-held'], load);
  await waitUntil(() => asked.length === 2);

  expect(asked).to.deep.equal(['vhcs-tag', 'vhcs-held']);
});

it('a page with nothing but a placeholder asks for its kind alone', async () => {
  const { load, asked } = recordLoads();
  await fixture(html`<div data-vhcs="lone"></div>`);

  discover(['vhcs-lone', 'vhcs-missing'], load);
  await waitUntil(() => asked.length > 0);

  expect(asked).to.deep.equal(['vhcs-lone alone']);
});

it('a lazy element is loaded when it comes near the viewport', async () => {
  const { load, asked } = recordLoads();
  const box = await fixture<HTMLElement>(
    html`<div>
      <div style="block-size: 5000px"></div>
      <vhcs-lazy loading="lazy"></vhcs-lazy>
    </div>`,
  );
  discover(['vhcs-lazy', 'vhcs-never'], load);
  await new Promise(requestAnimationFrame);
  expect(asked).to.deep.equal([]);

  box.querySelector('vhcs-lazy')?.scrollIntoView();
  await waitUntil(() => asked.length === 1);
});

it('a failed import is told to the page, and throws nothing into it', async () => {
  const failing = oneEvent(document, 'vhcs:error');
  discover(['vhcs-broken', 'vhcs-never'], () => Promise.reject(new Error('offline')));

  await fixture(html`<vhcs-broken><a href="/rate/x">Đánh giá</a></vhcs-broken>`);

  expect((await failing).detail).to.have.property('message', 'offline');
});

it('the page is claimed once; another copy stays idle and says so only if it differs', () => {
  const warnings: unknown[] = [];
  const { warn } = console;
  console.warn = (message: unknown) => warnings.push(message);

  const claims = [claimPage(), claimPage()];
  Reflect.set(globalThis, Symbol.for('vhcs.embed'), { version: '1.9.0' });
  claims.push(claimPage());
  console.warn = warn;

  expect(claims).to.deep.equal([true, false, false]);
  expect(warnings).to.deep.equal([`VHCS 1.9.0 runs on this page; ${version} stays idle.`]);
});

it('the collector is where the script came from, unless the tag says otherwise', async () => {
  const tag = await fixture<HTMLScriptElement>(html`<script type="text/plain"></script>`);
  tag.src = 'https://embed.example/v1/vhcs.js';

  expect(collectorOf(tag.src)).to.equal('https://embed.example');
  tag.dataset['api'] = 'https://collector.example';
  expect(collectorOf(tag.src)).to.equal('https://collector.example');
});

it('an element that asks for the connection gets the one of the page', async () => {
  const connection = { client: { name: 'client' } } as never;
  const askers: Element[] = [];
  provideConnection((asker) => {
    askers.push(asker);
    return Promise.resolve(connection);
  });
  const element = await fixture(html`<div></div>`);

  const answer = await new Promise((callback) => {
    const context = Symbol.for('vhcs:connection@1');
    const fields = { context, contextTarget: element, callback, subscribe: true };
    element.dispatchEvent(
      Object.assign(new Event('context-request', { bubbles: true, composed: true }), fields),
    );
  });

  expect(answer).to.equal(connection);
  expect(askers).to.deep.equal([element]);
});

/** Stands for the fetching of elements, and writes down what was asked for. */
function recordLoads(): {
  readonly load: (tag: string, isAlone: boolean) => Promise<void>;
  readonly asked: string[];
} {
  const asked: string[] = [];
  const load = (tag: string, isAlone: boolean): Promise<void> => {
    asked.push(isAlone ? `${tag} alone` : tag);
    return Promise.resolve();
  };
  return { load, asked };
}
