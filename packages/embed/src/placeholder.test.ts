import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { waitUntil } from '../../../scripts/test/wtr/wait-until.mjs';
import { elementOf, fillPlaceholders } from './placeholder.ts';

it('a placeholder gets the element it names, with its attributes and its content inside', async () => {
  const placeholder = await fixture<HTMLElement>(
    html`<div id="x" class="y" data-vhcs="of-test" data-unit="vpqh" data-reset-seconds="9">
      <a href="/rate/vpqh">Đánh giá</a>
    </div>`,
  );

  const element = elementOf(placeholder);

  expect(placeholder.children).to.have.length(1);
  expect(element.localName).to.equal('vhcs-of-test');
  expect(element.getAttributeNames()).to.have.members(['unit', 'reset-seconds']);
  expect(element.querySelector('a')?.textContent).to.equal('Đánh giá');
});

it('a placeholder that is met again keeps its element', async () => {
  const placeholder = await fixture<HTMLElement>(html`<div data-vhcs="of-test"></div>`);

  expect(elementOf(placeholder)).to.equal(elementOf(placeholder));
});

it('an element stands for itself', async () => {
  const element = await fixture<HTMLElement>(html`<vhcs-of-test data-unit="x"></vhcs-of-test>`);

  expect(elementOf(element)).to.equal(element);
});

it('placeholders of one kind are filled, those inserted later included, and no others', async () => {
  const page = await fixture<HTMLElement>(
    html`<section>
      <div data-vhcs="of-kind"></div>
      <div data-vhcs="of-other"></div>
    </section>`,
  );
  const later = document.createElement('div');
  later.dataset['vhcs'] = 'of-kind';

  fillPlaceholders('vhcs-of-kind');
  page.append(later);
  await waitUntil(() => later.firstElementChild);

  expect(page.querySelectorAll('vhcs-of-kind')).to.have.length(2);
  expect(page.querySelector('vhcs-of-other')).to.equal(null);
});

it('a placeholder hands over neither handlers nor styles', async () => {
  const placeholder = await fixture<HTMLElement>(
    html`<div data-vhcs="of-test" data-onclick="alert(1)" data-style="color: red"></div>`,
  );

  expect(elementOf(placeholder).getAttributeNames()).to.deep.equal([]);
});
