import { expect, fixture } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import { waitUntil } from '../../../scripts/test/wtr/wait-until.mjs';
import { follow, isInShare } from './deployment.ts';
import { defineElement } from './element.define.ts';
import type { RunningLoader } from './running-loader.ts';
import { version } from './version.ts';

const loader: RunningLoader = {
  url: `${location.origin}/embed/v1/vhcs.js`,
  collectorUrl: location.origin,
  version,
  settled: Promise.resolve(),
  scan: () => undefined,
};

class Shown extends LitElement {
  protected override render(): TemplateResult {
    return html`<p>Phiếu</p>`;
  }
}

it('an element that is switched off shows what the page wrote inside its tag', async () => {
  defineElement('vhcs-visits', Shown);
  const element = await fixture<Shown>(html`<vhcs-visits><a href="/x">Lượt xem</a></vhcs-visits>`);
  const isShown = (): boolean => element.querySelector('a')?.assignedSlot !== null;
  expect(isShown()).to.equal(false);

  await follow({ off: ['vhcs-visits'], canary: null, report: false }, loader);
  await waitUntil(isShown);

  const later = await fixture<Shown>(html`<vhcs-visits><a href="/x">Lượt xem</a></vhcs-visits>`);
  expect(later.querySelector('a')?.assignedSlot).to.not.equal(null);
});

it('a canary does not take over a page on which an element is there already', async () => {
  const canary = { version: '9.9.9', percent: 100 };

  await follow({ off: [], canary, report: false }, loader);

  expect(globalThis).to.not.have.property('vhcs');
});

it('a release is no canary of itself', async () => {
  const canary = { version, percent: 100 };

  await follow({ off: [], canary, report: false }, loader);

  expect(globalThis).to.not.have.property('vhcs');
});

it('a share takes about as many pages as it says, and always the same ones', () => {
  const paths = Array.from({ length: 2000 }, (_, index) => `/bai-viet/tin-${String(index)}.html`);

  const first = paths.filter((path) => isInShare(path, 5));
  const again = paths.filter((path) => isInShare(path, 5));

  expect(first.length).to.be.within(60, 140);
  expect(again).to.deep.equal(first);
  expect(paths.some((path) => isInShare(path, 0))).to.equal(false);
  expect(paths.every((path) => isInShare(path, 100))).to.equal(true);
});
