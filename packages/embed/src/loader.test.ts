import { expect, fixture, waitUntil } from '@open-wc/testing';
import type { Connection } from '@vhcs/elements';
import { html } from 'lit';
import { aloneModules, elementModules } from './element-modules.ts';
import type { ElementTag } from './element-tags.ts';

/** What was fetched, in order; the loader itself is imported once, after this stands. */
const fetched: string[] = [];

/** Stands for a module of the release, whose transports say which module made them. */
function stand(modules: object, tag: ElementTag, name: string): void {
  Reflect.set(modules, tag, () => {
    fetched.push(name);
    const createTransport = (options: object): object => ({ madeBy: name, ...options });
    return Promise.resolve({ createTransport });
  });
}

async function connectionOf(element: Element): Promise<Connection> {
  return new Promise((callback) => {
    const context = Symbol.for('vhcs:connection@1');
    const fields = { context, contextTarget: element, callback, subscribe: true };
    element.dispatchEvent(
      Object.assign(new Event('context-request', { bubbles: true, composed: true }), fields),
    );
  });
}

before(() => {
  stand(elementModules, 'vhcs-satisfaction', 'shared satisfaction');
  stand(elementModules, 'vhcs-results', 'shared results');
  stand(aloneModules, 'vhcs-satisfaction', 'alone satisfaction');
});

it('the connection of an element is made from the module that was fetched for it', async () => {
  const page = await fixture(html`<section><vhcs-satisfaction></vhcs-satisfaction></section>`);
  const first = page.firstElementChild ?? page;
  const later = document.createElement('vhcs-results');

  await import('./loader.ts');
  const alone = await connectionOf(first);
  page.append(later);
  await waitUntil(() => fetched.length === 2);
  const shared = await connectionOf(later);

  const baseUrl = location.origin;
  expect(fetched).to.deep.equal(['alone satisfaction', 'shared results']);
  expect(alone).to.deep.equal({ client: { madeBy: 'alone satisfaction', baseUrl } });
  expect(shared).to.deep.equal({ client: { madeBy: 'shared results', baseUrl } });
});
