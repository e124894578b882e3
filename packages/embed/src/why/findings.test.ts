import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { defineElement } from '../element.define.ts';
import type { Collector, RecordAnswer } from './collector.ts';
import { findingsOf, type Finding, type Told } from './findings.ts';
import { lookAtPage, type Page } from './page.ts';

const url = 'https://collector.example';
const collector: Collector = { url, isReachable: true, isRegistered: true, answers: new Map() };
const told: Told = { collectors: [collector], off: [], today: '2026-11-23' };

const look = (root: ParentNode): Page => lookAtPage(url, root);

/** What is told when one answer of the collector is this. */
const answering = (path: string, answer: RecordAnswer): Told => ({
  ...told,
  collectors: [{ ...collector, answers: new Map([[path, answer]]) }],
});

const kinds = (findings: readonly Finding[]): readonly string[] => findings.map(({ kind }) => kind);

class Shown extends HTMLElement {
  static readonly observedAttributes = ['unit', 'survey'];

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).textContent = 'Phiếu';
  }
}

before(() => {
  defineElement('vhcs-satisfaction', Shown);
});

it('a page without any tag is told how to put one in', async () => {
  const page = await fixture(html`<main></main>`);

  expect(kinds(findingsOf(look(page), told))).to.deep.equal(['nothing-here']);
});

it('names that look like ours and are none are named, as tags and as placeholders', async () => {
  const page = await fixture(
    html`<main>
      <vhcs-satisfation></vhcs-satisfation>
      <div data-vhcs="bagde"></div>
    </main>`,
  );

  const findings = findingsOf(look(page), told);

  expect(findings.map(({ what }) => what)).to.deep.equal([
    '<vhcs-satisfation>',
    'data-vhcs="bagde"',
    undefined,
  ]);
});

it('a survey that works is told so, with its unit', async () => {
  const page = await fixture(
    html`<main><vhcs-satisfaction unit="vpqh" style="display: block"></vhcs-satisfaction></main>`,
  );

  expect(findingsOf(look(page), told)).to.deep.equal([
    { kind: 'works', what: 'vhcs-satisfaction unit="vpqh"' },
  ]);
});

it('a survey without a unit, and one that the page hides, are told apart', async () => {
  const page = await fixture(
    html`<main>
      <vhcs-satisfaction style="display: block"></vhcs-satisfaction>
      <vhcs-satisfaction unit="vpqh" style="display: none"></vhcs-satisfaction>
    </main>`,
  );

  expect(kinds(findingsOf(look(page), told))).to.deep.equal(['no-unit', 'unseen']);
});

it('a survey inside a shadow root is found', async () => {
  const host = await fixture(html`<div><section></section></div>`);
  const section = host.firstElementChild;
  section?.attachShadow({ mode: 'open' }).append(document.createElement('vhcs-satisfaction'));

  expect(look(host).elements).to.have.length(1);
});

it('code that has not arrived, or will when it is near, is told', async () => {
  const page = await fixture(
    html`<main><vhcs-results></vhcs-results><vhcs-results loading="lazy"></vhcs-results></main>`,
  );

  expect(kinds(findingsOf(look(page), told))).to.deep.equal(['not-there-yet', 'lazy']);
});

it('what the collector and the policy say comes first, and then nothing is said to work', async () => {
  const page = await fixture(
    html`<main><vhcs-satisfaction unit="x" style="display: block"></vhcs-satisfaction></main>`,
  );
  const saying = (changes: Partial<Collector>): readonly Finding[] =>
    findingsOf(look(page), { ...told, collectors: [{ ...collector, ...changes }] });

  const refused = saying({ refusedDirective: 'connect-src' });
  const unreachable = saying({ isReachable: false });
  const unregistered = saying({ isRegistered: false });

  expect(refused).to.deep.equal([{ kind: 'refused-by-policy', what: 'connect-src' }]);
  expect(unreachable).to.deep.equal([{ kind: 'unreachable', what: url }]);
  expect(unregistered).to.deep.equal([{ kind: 'unregistered', what: location.origin }]);
});

it('an element that was switched off is said to be, whatever else holds of it', async () => {
  const page = await fixture(html`<main><vhcs-satisfaction></vhcs-satisfaction></main>`);

  expect(kinds(findingsOf(look(page), { ...told, off: ['*'] }))).to.deep.equal(['switched-off']);
});

for (const [kind, path, answer] of [
  ['unknown-unit', '/v1/units/x', { status: 404 }],
  ['ended-unit', '/v1/units/x', { status: 200, validTo: '2026-11-22' }],
  ['works', '/v1/units/x', { status: 200, validTo: '2026-11-23' }],
  ['unknown-record', '/v1/surveys/s', { status: 404 }],
  ['unit-scoring', '/v1/surveys/s', { status: 200, kind: 'unit-scoring' }],
  ['works', '/v1/surveys/s', { status: 200, kind: 'checklist' }],
] as const) {
  it(`${JSON.stringify(answer)} of the collector to ${path} is told as "${kind}"`, async () => {
    const page = await fixture(
      html`<main>
        <vhcs-satisfaction unit="x" survey="s" style="display: block"></vhcs-satisfaction>
      </main>`,
    );

    expect(kinds(findingsOf(look(page), answering(path, answer)))).to.deep.equal([kind]);
  });
}

it('a badge that names no campaign, and a card of a unit without one, are told', async () => {
  defineElement('vhcs-campaign-badge', class extends Shown {});
  defineElement('vhcs-exemplar-card', class extends Shown {});
  const page = await fixture(
    html`<main>
      <vhcs-campaign-badge></vhcs-campaign-badge>
      <vhcs-exemplar-card unit="x" style="display: block"></vhcs-exemplar-card>
    </main>`,
  );

  const findings = findingsOf(look(page), answering('/v1/exemplars/x', { status: 404 }));

  expect(kinds(findings)).to.deep.equal(['no-campaign', 'no-card']);
});

it('attributes that do nothing are named, with those that do', async () => {
  const page = await fixture(
    html`<main>
      <vhcs-satisfaction class="a" unit="x" data-unit="x" donvi="x" style="display: block">
      </vhcs-satisfaction>
      <div data-vhcs="satisfaction" survey="s" title="t">
        <vhcs-satisfaction unit="x" style="display: block"></vhcs-satisfaction>
      </div>
    </main>`,
  );

  const findings = findingsOf(look(page), told);

  const accepted = 'unit, survey, lang, theme, scheme, loading';
  expect(findings).to.deep.equal([
    { kind: 'stray-attribute', what: 'vhcs-satisfaction data-unit="…"', accepted },
    { kind: 'stray-attribute', what: 'vhcs-satisfaction donvi="…"', accepted },
    { kind: 'works', what: 'vhcs-satisfaction unit="x"' },
    { kind: 'stray-attribute', what: 'div survey="…"', accepted },
    { kind: 'works', what: 'vhcs-satisfaction unit="x"' },
  ]);
});

it('a tag in a shadow root that was not shown to the loader is told how to show it', async () => {
  const host = await fixture(html`<div><section></section></div>`);
  const section = host.firstElementChild;
  section?.attachShadow({ mode: 'open' }).append(document.createElement('vhcs-results'));

  expect(kinds(findingsOf(look(host), told))).to.deep.equal(['unscanned']);
});

it('an element asks the collector of the provider around it', async () => {
  const page = await fixture(
    html`<main>
      <vhcs-provider api="https://other.example">
        <vhcs-satisfaction unit="x" style="display: block"></vhcs-satisfaction>
      </vhcs-provider>
      <vhcs-satisfaction unit="x" style="display: block"></vhcs-satisfaction>
    </main>`,
  );

  expect(look(page).elements.map(({ collectorUrl }) => collectorUrl)).to.deep.equal([
    'https://other.example',
    'https://other.example',
    url,
  ]);
});

it('an element in a shadow root has the unit and the collector of a provider outside', async () => {
  const page = await fixture(
    html`<main>
      <vhcs-provider api="https://other.example" unit="x"><section></section></vhcs-provider>
    </main>`,
  );
  const inside = page.querySelector('section')?.attachShadow({ mode: 'open' });
  inside?.append(document.createElement('vhcs-satisfaction'));

  const [, { unit, collectorUrl } = {}] = look(page).elements;

  expect({ unit, collectorUrl }).to.deep.equal({
    unit: 'x',
    collectorUrl: 'https://other.example',
  });
});
