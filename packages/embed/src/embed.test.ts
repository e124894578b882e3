import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { provideConnection } from './connection.ts';
import { defineElement } from './element.define.ts';
import { claimPage, yieldPage } from './registration.ts';
import { collectorOf } from './script-tag.ts';
import { version } from './version.ts';

/** What the console is warned of while something is done. */
function warningsOf(act: () => void): readonly unknown[] {
  const warnings: unknown[] = [];
  const { warn } = console;
  console.warn = (message: unknown) => warnings.push(message);
  act();
  console.warn = warn;
  return warnings;
}

it('the page is claimed once; further copies stay idle, and the console hears of it once', () => {
  const claims: boolean[] = [];

  const warnings = warningsOf(() => {
    claims.push(claimPage(), claimPage(), claimPage());
  });

  expect(claims).to.deep.equal([true, false, false]);
  expect(warnings).to.deep.equal([`VHCS ${version} đứng yên (idle): ${version}`]);
});

it('kinds of element are claimed one by one', () => {
  const claims: boolean[] = [];

  const warnings = warningsOf(() => {
    claims.push(claimPage('vhcs-one'), claimPage('vhcs-two'));
  });

  expect(claims).to.deep.equal([true, true]);
  expect(warnings).to.deep.equal([]);
});

it('a page that was given up can be claimed again', () => {
  warningsOf(() => claimPage());

  yieldPage();

  expect(claimPage()).to.equal(true);
});

it('the first element of a name stays, and a second one changes nothing', () => {
  class First extends HTMLElement {}
  class Second extends HTMLElement {}

  defineElement('vhcs-twice', First);
  defineElement('vhcs-twice', Second);

  expect(customElements.get('vhcs-twice')).to.equal(First);
});

it('the collector is where the script came from, unless its tag says otherwise', async () => {
  const tag = await fixture<HTMLScriptElement>(html`<script type="text/plain"></script>`);
  tag.src = 'https://embed.example/v1/vhcs.js';

  expect(collectorOf(tag.src)).to.equal('https://embed.example');
  tag.dataset['api'] = 'https://collector.example';
  expect(collectorOf(tag.src)).to.equal('https://collector.example');
});

it('the collector is what the page has said before the script came', () => {
  const api = 'https://noted.example';
  Reflect.set(globalThis, 'vhcs', { q: [['init', { api }]] });

  const collector = collectorOf('https://embed.example/v1/vhcs.js');
  Reflect.deleteProperty(globalThis, 'vhcs');

  expect(collector).to.equal(api);
});

it('an element that asks gets the connection of the page, and another the next script’s', async () => {
  const [first, second] = [{ client: 'first' }, { client: 'second' }] as never[];
  provideConnection(({ localName }) => (localName === 'div' ? first : undefined));
  provideConnection(() => second);
  const page = await fixture(
    html`<section>
      <div></div>
      <p></p>
    </section>`,
  );

  const answers = Array.from(page.children, (element) => {
    let answer: unknown;
    const context = Symbol.for('vhcs:connection@1');
    const callback = (connection: unknown): void => {
      answer = connection;
    };
    const fields = { context, contextTarget: element, callback, subscribe: true };
    element.dispatchEvent(
      Object.assign(new Event('context-request', { bubbles: true, composed: true }), fields),
    );
    return answer;
  });

  expect(answers).to.deep.equal([first, second]);
});
