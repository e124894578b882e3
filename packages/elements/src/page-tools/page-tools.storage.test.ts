import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { waitUntil } from '../../../../scripts/test/wtr/wait-until.mjs';
import './page-tools.define.ts';
import type { VhcsPageTools } from './page-tools.ts';

const KEY = 'vhcs:page-tools';
const rootSize = (): number => parseFloat(getComputedStyle(document.documentElement).fontSize);

afterEach(() => {
  localStorage.clear();
});

it('what was chosen at the last visit is shown at once, and only kept where the page allows it', async () => {
  localStorage.setItem(KEY, JSON.stringify({ textSize: 1.25, contrast: 'high' }));
  const before = rootSize();

  const forgetful = await fixture<VhcsPageTools>(html`<vhcs-page-tools apply></vhcs-page-tools>`);
  expect(forgetful.textSize).to.equal(1);
  const element = await fixture<VhcsPageTools>(
    html`<vhcs-page-tools apply storage></vhcs-page-tools>`,
  );
  await waitUntil(() => rootSize() === before * 1.25);
  element.textSize = 1.5;
  element.contrast = 'normal';
  await waitUntil(() => rootSize() === before * 1.5);

  expect(JSON.parse(localStorage.getItem(KEY) ?? '')).to.deep.equal({
    textSize: 1.5,
    contrast: 'normal',
  });
});

it('a browser that allows no storage shows the page as it is asked for all the same', async () => {
  const allowed = Object.getOwnPropertyDescriptor(window, 'localStorage');
  const refuse = (): never => {
    throw new DOMException('no', 'SecurityError');
  };
  Object.defineProperty(window, 'localStorage', { get: refuse, configurable: true });
  const element = await fixture<VhcsPageTools>(
    html`<vhcs-page-tools apply storage></vhcs-page-tools>`,
  );

  element.textSize = 1.1;
  if (allowed) Object.defineProperty(window, 'localStorage', allowed);

  expect(element.textSize).to.equal(1.1);
  expect(localStorage.getItem(KEY)).to.equal(null);
  element.textSize = 1;
});
