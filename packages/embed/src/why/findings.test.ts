import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { defineElement } from '../element.define.ts';
import type { Collector } from './collector.ts';
import { findingsOf, type Finding } from './findings.ts';
import { lookAtPage } from './page.ts';

const collector: Collector = {
  url: 'https://collector.example',
  isReachable: true,
  isRegistered: true,
  unknownUnits: [],
  off: [],
};

const kinds = (findings: readonly Finding[]): readonly string[] => findings.map(({ kind }) => kind);

class Shown extends HTMLElement {
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

  expect(kinds(findingsOf(lookAtPage(page), collector))).to.deep.equal(['nothing-here']);
});

it('names that look like ours and are none are named, as tags and as placeholders', async () => {
  const page = await fixture(
    html`<main>
      <vhcs-satisfation></vhcs-satisfation>
      <div data-vhcs="bagde"></div>
    </main>`,
  );

  const findings = findingsOf(lookAtPage(page), collector);

  expect(findings.map((finding) => 'what' in finding && finding.what)).to.deep.equal([
    '<vhcs-satisfation>',
    'data-vhcs="bagde"',
    false,
  ]);
});

it('a survey that works is told so, with its unit', async () => {
  const page = await fixture(
    html`<main><vhcs-satisfaction unit="vpqh" style="display: block"></vhcs-satisfaction></main>`,
  );

  expect(findingsOf(lookAtPage(page), collector)).to.deep.equal([
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

  expect(kinds(findingsOf(lookAtPage(page), collector))).to.deep.equal(['no-unit', 'unseen']);
});

it('a survey inside a shadow root is found', async () => {
  const host = await fixture(html`<div><section></section></div>`);
  const section = host.firstElementChild;
  section?.attachShadow({ mode: 'open' }).append(document.createElement('vhcs-satisfaction'));

  expect(lookAtPage(host).elements).to.have.length(1);
});

it('code that has not arrived, or will when it is near, is told', async () => {
  const page = await fixture(
    html`<main><vhcs-results></vhcs-results><vhcs-results loading="lazy"></vhcs-results></main>`,
  );

  expect(kinds(findingsOf(lookAtPage(page), collector))).to.deep.equal(['not-there-yet', 'lazy']);
});

it('what the collector and the policy say comes first', async () => {
  const page = await fixture(html`<main><vhcs-satisfaction unit="x"></vhcs-satisfaction></main>`);
  const look = lookAtPage(page);

  const refused = findingsOf(look, { ...collector, refusedDirective: 'connect-src' });
  const unreachable = findingsOf(look, { ...collector, isReachable: false });
  const unregistered = findingsOf(look, { ...collector, isRegistered: false });
  const unknown = findingsOf(look, { ...collector, unknownUnits: ['x'] });
  const off = findingsOf(look, { ...collector, off: ['*'] });

  expect(refused[0]).to.deep.equal({ kind: 'refused-by-policy', what: 'connect-src' });
  expect(unreachable[0]).to.deep.equal({ kind: 'unreachable', what: 'https://collector.example' });
  expect(unregistered[0]).to.deep.equal({ kind: 'unregistered', what: location.origin });
  expect(unknown[0]).to.deep.equal({ kind: 'unknown-unit', what: 'x' });
  expect(kinds(off)).to.deep.equal(['switched-off']);
});
