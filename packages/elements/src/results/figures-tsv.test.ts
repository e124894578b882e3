import { expect } from '@open-wc/testing';
import { defaultSurvey, type Summary } from '@vhcs/contract';
import { pointOf, summaryOf } from '../../test/results-page.ts';
import { figuresTsv } from './figures-tsv.ts';
import { vi as messages } from './results.messages.ts';
import { namedShares } from './share-names.ts';
import { vi as tools } from './tools.messages.ts';

const rowsOf = (summary: Summary, survey = defaultSurvey): string[][] =>
  figuresTsv(
    {
      summary,
      survey,
      messages,
      wished: 'vi',
      language: 'vi',
      shares: namedShares(survey.scale, 'vi', messages.orBetter),
    },
    tools,
  )
    .split('\n')
    .map((row) => row.split('\t'));

it('says first what the figures are about', () => {
  const period = { id: '2026-Q3', from: '2026-07-01', to: '2026-09-30' };

  expect(rowsOf(summaryOf({ period })).slice(0, 10)).to.deep.equal([
    ['Đơn vị', 'ttpvhcc-lai-chau'],
    ['Phiếu khảo sát', 'Đánh giá mức độ hài lòng', 'hai-long-nhanh'],
    ['Phiên bản phiếu', '1'],
    ['Nguồn', 'đánh giá trên trang', 'open'],
    ['Kỳ', 'Quý III/2026', '2026-07-01', '2026-09-30'],
    ['Số liệu đến hết ngày', '2026-11-21'],
    ['n', '1200'],
    ['Đã nhận', '1240'],
    ['Phiên bản cách tính', '1'],
    [''],
  ]);
});

it('has people served, and the bounds of each share, where they are known', () => {
  const bounds = { verySatisfied: { least: 14, most: 90 }, satisfied: { least: 20, most: 96 } };

  expect(rowsOf(summaryOf({ served: { people: 5000, bounds } })).slice(6, 10)).to.deep.equal([
    ['n', '1200'],
    ['Số lượt được phục vụ', '5000'],
    ['Hài lòng trở lên, tính trên mọi lượt, từ và đến (%)', '20', '96'],
    ['Rất hài lòng, tính trên mọi lượt, từ và đến (%)', '14', '90'],
  ]);
});

it('has a row for each level and each share, in plain digits', () => {
  const rows = rowsOf(summaryOf());
  const question = 'Mức độ hài lòng của Ông/Bà về sự phục vụ hôm nay?';

  expect(rows[11]).to.deep.equal([question, 'Rất hài lòng', '700']);
  expect(rows[16]).to.deep.equal([question, 'Hài lòng trở lên', '', '84', '82', '86']);
  expect(rows[17]).to.deep.equal([question, 'Rất hài lòng', '', '58', '56', '61']);
  expect(rows).to.have.length(18);
});

it('ends with the trend, empty where there are no figures', () => {
  const trend = [pointOf('2026-Q1', 40), pointOf('2026-Q2', 12), pointOf('2026-Q3', null)];

  expect(rowsOf(summaryOf({ trend })).slice(-3)).to.deep.equal([
    ['Quý I/2026', '40', '80', '75', '85', '50', '45', '55'],
    ['Quý II/2026', '12', '', '', '', '', '', ''],
    ['Quý III/2026', '', '', '', '', '', '', ''],
  ]);
});

it('no text breaks the table or starts a formula', () => {
  const survey = { ...defaultSurvey, title: { vi: '=HYPERLINK("x")\tvà\nxuống dòng' } };

  expect(rowsOf(summaryOf(), survey)[1]).to.deep.equal([
    'Phiếu khảo sát',
    '\'=HYPERLINK("x") và xuống dòng',
    'hai-long-nhanh',
  ]);
});
