import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { waitUntil } from '../../../../scripts/test/wtr/wait-until.mjs';
import './satisfaction.define.ts';
import type { VhcsSatisfaction } from './satisfaction.ts';

const COUNT = 40;
const QUESTION = 'Mức độ hài lòng của Ông/Bà về sự phục vụ hôm nay?';

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

  it('keeps a choice of its own in each', () => {
    elements[1]?.shadowRoot?.querySelectorAll('input')[2]?.click();

    const checked = elements.map((element) => element.shadowRoot?.querySelector(':checked'));
    expect(checked.map((input) => input?.getAttribute('value')).filter(Boolean)).to.deep.equal([
      '3',
    ]);
  });

  it('speaks the language of each', async () => {
    const questionOf = (element: VhcsSatisfaction | undefined): string | null | undefined =>
      element?.shadowRoot?.querySelector('legend')?.textContent;
    elements[1]?.setAttribute('lang', 'en');

    await waitUntil(() => questionOf(elements[1]) !== QUESTION, 'the second one turns to English');

    expect(elements.filter((element) => questionOf(element) === QUESTION)).to.have.length(
      COUNT - 1,
    );
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
