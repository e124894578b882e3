import { expect, fixture, oneEvent } from '@open-wc/testing';
import type { Connection } from '@vhcs/elements';
import { html } from 'lit';
import { waitUntil } from '../../../scripts/test/wtr/wait-until.mjs';
import { elementModules } from './element-modules.ts';
import type { ElementTag } from './element-tags.ts';

/** What was fetched, in order; the loader itself is imported once, after this stands. */
const fetched: string[] = [];
const readied: string[] = [];

/** Stands for a module of the release, whose transports say which module made them. */
function stand(tag: ElementTag): void {
  Reflect.set(elementModules, tag, () => {
    fetched.push(tag);
    const createTransport = (options: object): object => ({ madeBy: tag, ...options });
    return Promise.resolve({ createTransport, Element: class extends HTMLElement {} });
  });
}

function connectionOf(element: Element): Connection | undefined {
  let connection: Connection | undefined;
  const callback = (answer: Connection): void => {
    connection = answer;
  };
  const context = Symbol.for('vhcs:connection@1');
  const fields = { context, contextTarget: element, callback, subscribe: true };
  element.dispatchEvent(
    Object.assign(new Event('context-request', { bubbles: true, composed: true }), fields),
  );
  return connection;
}

const vhcs = (...call: readonly unknown[]): unknown =>
  (Reflect.get(globalThis, 'vhcs') as (...call: readonly unknown[]) => unknown)(...call);

before(async () => {
  stand('vhcs-satisfaction');
  stand('vhcs-results');
  // The stub of the documentation.
  const noted: unknown[] = [];
  Reflect.set(
    globalThis,
    'vhcs',
    Object.assign((...call: unknown[]) => noted.push(call), { q: noted }),
  );
  vhcs('ready', () => readied.push('noted'));
  await fixture(html`<vhcs-satisfaction></vhcs-satisfaction>`);
  const ready = oneEvent(document, 'vhcs:ready');
  await import('./loader.ts');
  await ready;
});

it('an element is connected by the module that was fetched for it', async () => {
  const page = await fixture(html`<section><vhcs-satisfaction></vhcs-satisfaction></section>`);
  const later = document.createElement('vhcs-results');

  page.append(later);
  await waitUntil(() => customElements.get('vhcs-results'));

  const baseUrl = location.origin;
  expect(fetched).to.deep.equal(['vhcs-satisfaction', 'vhcs-results']);
  expect(page.firstElementChild && connectionOf(page.firstElementChild)).to.deep.equal({
    client: { madeBy: 'vhcs-satisfaction', baseUrl },
  });
  expect(connectionOf(later)).to.deep.equal({ client: { madeBy: 'vhcs-results', baseUrl } });
});

it('what the page noted before, and what it asks for after, is called when elements are there', async () => {
  vhcs('ready', () => readied.push('asked'));

  await waitUntil(() => readied.length === 2);

  expect(readied).to.have.members(['noted', 'asked']);
});

it('an unknown command is answered with those that there are', async () => {
  const error: unknown = await Promise.resolve(vhcs('redy')).catch((reason: unknown) => reason);

  expect(error).to.have.property('message', "vhcs('redy'): init, ready, scan, why");
});

it('a command with a wrong argument is told what is accepted', async () => {
  const error: unknown = await Promise.resolve(vhcs('scan', 'x')).catch(
    (reason: unknown) => reason,
  );

  expect(error)
    .to.have.property('message')
    .that.contains('expected a document, an element or a shadow root');
});
