import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import type { VhcsPageTools } from './page-tools.ts';

it('attributes and properties that were set before the script arrived count', async () => {
  const element = await fixture<VhcsPageTools>(
    html`<vhcs-page-tools apply .textSize=${1.5} .tools=${'print'}></vhcs-page-tools>`,
  );
  const before = parseFloat(getComputedStyle(document.documentElement).fontSize);

  await import('./page-tools.define.ts');
  await element.updateComplete;

  expect(element.textSize).to.equal(1.5);
  expect(element.shadowRoot?.querySelectorAll('button')).to.have.length(1);
  expect(parseFloat(getComputedStyle(document.documentElement).fontSize)).to.equal(before * 1.5);
});
