import { expect, fixture, oneEvent } from '@open-wc/testing';
import { html } from 'lit';
import { waitUntil } from '../../../scripts/test/wtr/wait-until.mjs';
import { discover } from './discovery.ts';

it('an element that is inserted later is loaded, and each kind once', async () => {
  const { load, asked } = recordLoads();
  discover(['vhcs-late', 'vhcs-never'], load);
  expect(asked).to.deep.equal([]);

  await fixture(html`<section><vhcs-late></vhcs-late><vhcs-late></vhcs-late></section>`);
  await waitUntil(() => asked.length > 0);
  await fixture(html`<vhcs-late></vhcs-late>`);

  expect(asked).to.deep.equal(['vhcs-late']);
});

it('a placeholder is filled, and its kind loaded at once', async () => {
  const { load, asked } = recordLoads();
  const placeholder = await fixture(html`<div data-vhcs="held"></div>`);

  discover(['vhcs-held'], load);

  expect(asked).to.deep.equal(['vhcs-held']);
  expect(placeholder.firstElementChild?.localName).to.equal('vhcs-held');
});

it('a placeholder whose content is written anew gets its element again, with what is new', async () => {
  const placeholder = await fixture<HTMLElement>(html`<div data-vhcs="anew" data-unit="a"></div>`);
  discover(['vhcs-anew'], recordLoads().load);

  placeholder.dataset['unit'] = 'b';
  placeholder.replaceChildren('Đánh giá');
  await waitUntil(() => placeholder.firstElementChild);
  placeholder.prepend('Mời ');
  placeholder.prepend(document.createElement('p'));
  await new Promise(requestAnimationFrame);

  const elements = placeholder.querySelectorAll('vhcs-anew');
  expect(elements).to.have.length(1);
  expect(elements[0]?.getAttribute('unit')).to.equal('b');
  expect(elements[0]?.textContent).to.equal('Đánh giá');
});

it('a placeholder with a name that is none stays as it is', async () => {
  const { load, asked } = recordLoads();
  const placeholder = await fixture(html`<div data-vhcs="typo">Đánh giá</div>`);

  discover(['vhcs-right'], load);

  expect(asked).to.deep.equal([]);
  expect(placeholder.innerHTML).to.contain('Đánh giá').and.not.contain('vhcs-');
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

it('an element inside a shadow root is found where the page says so, later ones included', async () => {
  const { load, asked } = recordLoads();
  const host = await fixture(html`<div></div>`);
  const root = host.attachShadow({ mode: 'open' });
  root.append(document.createElement('vhcs-deep'));
  const { scan } = discover(['vhcs-deep', 'vhcs-deeper'], load);
  expect(asked).to.deep.equal([]);

  scan(root);
  root.append(document.createElement('vhcs-deeper'));
  await waitUntil(() => asked.length === 2);

  expect(asked).to.deep.equal(['vhcs-deep', 'vhcs-deeper']);
});

it('it settles when the first elements are there, or cannot be had', async () => {
  await fixture(html`<section><vhcs-good></vhcs-good><vhcs-bad></vhcs-bad></section>`);
  const ends: string[] = [];

  const { settled } = discover(['vhcs-good', 'vhcs-bad'], (tag) => {
    ends.push(tag);
    return tag === 'vhcs-bad' ? Promise.reject(new Error('offline')) : Promise.resolve();
  });
  await settled;

  expect(ends).to.have.members(['vhcs-good', 'vhcs-bad']);
});

it('a failed import is told to the page, and throws nothing into it', async () => {
  const failing = oneEvent(document, 'vhcs:error');
  discover(['vhcs-broken', 'vhcs-never'], () => Promise.reject(new Error('offline')));

  await fixture(html`<vhcs-broken><a href="/rate/x">Đánh giá</a></vhcs-broken>`);

  expect((await failing).detail).to.have.property('message', 'offline');
});

/** Stands for the fetching of elements, and writes down what was asked for. */
function recordLoads(): {
  readonly load: (tag: string) => Promise<void>;
  readonly asked: string[];
} {
  const asked: string[] = [];
  return {
    asked,
    load: (tag) => {
      asked.push(tag);
      return Promise.resolve();
    },
  };
}
