import { expect } from '@open-wc/testing';
import type { Transport } from '@vhcs/client';
import { defaultSurvey, type Survey } from '@vhcs/contract';
import { html } from 'lit';
import { openPage, type SatisfactionPage } from '../../test/satisfaction-page.ts';
import './satisfaction.define.ts';

/** Gives one survey, whatever is asked. */
const serving = (survey: Survey): Transport => ({
  createKey: () => 'key',
  request: <T>() => Promise.resolve(survey as T),
});

const withScale = (scale: Survey['scale']): Survey => ({ ...defaultSurvey, id: 'thu', scale });

async function open(survey: Survey): Promise<SatisfactionPage> {
  const page = await openPage({
    client: serving(survey),
    template: html`<vhcs-satisfaction lang="vi" unit="vpqh" survey="thu"></vhcs-satisfaction>`,
  });
  await page.says('Mức độ hài lòng của Ông/Bà');
  return page;
}

const faceOf = (page: SatisfactionPage, label: string): string | null | undefined =>
  page.level(label)?.querySelector('path')?.getAttribute('d');

it('three levels stand in their printed order, with the faces of their names', async () => {
  const page = await open(
    withScale({
      id: 'sat3',
      order: 'worst-first',
      points: [
        { value: 1, label: { vi: 'Không hài lòng' } },
        { value: 2, label: { vi: 'Hài lòng' } },
        { value: 3, label: { vi: 'Rất hài lòng' } },
      ],
    }),
  );
  const five = await openPage({});

  expect(page.labels).to.deep.equal(['Không hài lòng', 'Hài lòng', 'Rất hài lòng']);
  for (const label of page.labels) {
    expect(faceOf(page, label), label).to.equal(faceOf(five, label));
  }
});

it('levels of other names have faces by their place', async () => {
  const page = await open(
    withScale({
      id: 'tot-kem',
      order: 'best-first',
      points: [
        { value: 2, label: { vi: 'Tốt' } },
        { value: 1, label: { vi: 'Kém' } },
      ],
    }),
  );
  const five = await openPage({});

  expect(faceOf(page, 'Tốt')).to.equal(faceOf(five, 'Rất hài lòng'));
  expect(faceOf(page, 'Kém')).to.equal(faceOf(five, 'Rất không hài lòng'));
});

it('more levels than there are faces are shown by their labels alone', async () => {
  const points = Array.from({ length: 11 }, (_, value) => ({
    value,
    label: { vi: String(value) },
  }));
  const page = await open(withScale({ id: 'thang-10', order: 'worst-first', points }));

  expect(page.labels).to.have.length(11);
  expect(page.faces).to.have.length(0);
});
