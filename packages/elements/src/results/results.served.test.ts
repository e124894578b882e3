import { expect } from '@open-wc/testing';
import type { Summary } from '@vhcs/contract';
import { html } from 'lit';
import { answering, openResults, summaryOf, type ResultsPage } from '../../test/results-page.ts';
import './results.define.ts';

const bounds = {
  verySatisfied: { least: 14, most: 90 },
  satisfied: { least: 20, most: 96 },
} as const;

let page: ResultsPage;

const show = async (changes: Partial<Summary>, lang = 'vi'): Promise<void> => {
  page = await openResults(
    answering(summaryOf(changes)),
    html`<vhcs-results lang=${lang} unit="ttpvhcc-lai-chau"></vhcs-results>`,
  );
};

it('says of how many who were served these are, and what that leaves open', async () => {
  await show({ served: { people: 5000, bounds } });

  await page.says('1.200 phiếu trên 5.000 lượt được phục vụ (24%).');
  expect(page.text).to.contain(
    'Tính trên mọi lượt, kể cả người không đánh giá: Hài lòng trở lên từ 20% đến 96%; Rất hài lòng từ 14% đến 90%.',
  );
});

it('says it in English too', async () => {
  await show({ served: { people: 5000, bounds } }, 'en');

  await page.says('1,200 responses out of 5,000 people served (24%).');
  expect(page.text).to.contain('Among all of them, including those who did not rate:');
  expect(page.text).to.match(/14% to 90%\./);
});

it('gives both numbers and no share where more rated than were served', async () => {
  await show({ served: { people: 900, bounds: null } });

  await page.says('1.200 phiếu trên 900 lượt được phục vụ.');
  expect(page.text).not.to.contain('Tính trên mọi lượt, kể cả');
});

it('says whose number that is where it tells its method, and only there', async () => {
  const whose = 'Số lượt được phục vụ là số liệu của chính đơn vị.';
  const method = (): string => page.root.querySelector('details')?.textContent ?? '';
  await show({ served: { people: 5000, bounds } });
  await page.says('Cách tính');
  const told = method();

  await show({});
  await page.says('Cách tính');

  expect([told.includes(whose), method().includes(whose)]).to.deep.equal([true, false]);
});

it('says nothing of people served where they are not known', async () => {
  await show({});

  await page.says('Cách tính');
  expect(page.text).not.to.contain('được phục vụ');
});
