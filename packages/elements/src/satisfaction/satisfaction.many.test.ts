import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { waitUntil } from '../../../../scripts/test/wtr/wait-until.mjs';
import './satisfaction.define.ts';
import type { VhcsSatisfaction } from './satisfaction.ts';

const COUNT = 40;

describe('a page with many surveys', () => {
  let elements: readonly VhcsSatisfaction[];

  beforeEach(async () => {
    const list = await fixture(
      html`<div>
        ${Array.from({ length: COUNT }, () => html`<vhcs-satisfaction></vhcs-satisfaction>`)}
      </div>`,
    );
    elements = Array.from(list.querySelectorAll('vhcs-satisfaction'));
    await Promise.all(elements.map(({ updateComplete }) => updateComplete));
  });

  afterEach(() => {
    scrollTo(0, 0);
  });

  const isDrawn = (element: VhcsSatisfaction | undefined): boolean =>
    element?.shadowRoot
      ?.querySelector('.levels')
      ?.checkVisibility({ contentVisibilityAuto: true }) === true;

  it('has all of their choices from the beginning', () => {
    const inputs = elements.map((element) => element.shadowRoot?.querySelectorAll('input').length);

    expect(inputs).to.deep.equal(new Array(COUNT).fill(5));
  });

  it('draws those that are far away when they come near', async () => {
    await waitUntil(() => !isDrawn(elements.at(-1)), 'the last one is left out');

    elements.at(-1)?.scrollIntoView();

    await waitUntil(() => isDrawn(elements.at(-1)), 'the last one is drawn');
  });

  it('gives the focus to one that is far away', async () => {
    elements.at(-1)?.focus();

    await waitUntil(() => isDrawn(elements.at(-1)), 'the last one is drawn');
    expect(elements.at(-1)?.shadowRoot?.activeElement?.localName).to.equal('input');
  });
});
