import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import './page-tools.define.ts';
import type { VhcsPageTools } from './page-tools.ts';

it('nothing is remembered where the browser refuses to read, and nothing breaks', async () => {
  const allowed = Object.getOwnPropertyDescriptor(window, 'localStorage');
  const refuse = (): never => {
    throw new DOMException('no', 'SecurityError');
  };
  Object.defineProperty(window, 'localStorage', { get: refuse, configurable: true });

  const element = await fixture<VhcsPageTools>(
    html`<vhcs-page-tools apply storage></vhcs-page-tools>`,
  );
  await element.updateComplete;
  if (allowed) Object.defineProperty(window, 'localStorage', allowed);

  expect(element.textSize).to.equal(1);
  expect(element.shadowRoot?.querySelectorAll('button')).to.have.length(7);
});
