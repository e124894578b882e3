import { expect } from '@open-wc/testing';
import { readPeriod, readQuery } from './results-query.ts';

it('asks for the trend by quarters, and leaves the rest to the collector', () => {
  expect(readQuery({})).to.deep.equal({
    survey: undefined,
    series: undefined,
    period: undefined,
    trend: 'quarter',
  });
});

it('takes what is known', () => {
  const attributes = {
    survey: 'van-hoa-cong-so',
    series: 'kiosk',
    period: '2026-H1',
    trend: 'year',
  };

  expect(readQuery(attributes)).to.deep.equal(attributes);
});

for (const trend of ['month', 'quarter', 'half', 'year']) {
  it(`asks for the trend by ${trend} where it is wished`, () => {
    expect(readQuery({ trend }).trend).to.equal(trend);
  });
}

it('takes any other value for absent', () => {
  const attributes = { survey: '', series: 'all', period: '2026-13', trend: 'day' };

  expect(readQuery(attributes)).to.deep.equal(readQuery({}));
});

it('asks for no trend where there is to be none', () => {
  expect(readQuery({ trend: 'none' }).trend).to.equal(undefined);
});

for (const period of ['all', '2026', '2026-H3', '2026-Q0', '2026-1', 'x2026-05', '2026-05-01']) {
  it(`reads ${period} ${period === '2026' ? 'as a year' : 'as everything'}`, () => {
    expect(readQuery({ period }).period).to.equal(period === '2026' ? period : undefined);
  });
}

for (const [id, year, part] of [
  ['2026', '2026', 0],
  ['2026-H2', '2026', 2],
  ['2026-Q3', '2026', 3],
  ['2026-11', '2026', 11],
] as const) {
  it(`${id} is part ${part} of ${year}`, () => {
    expect(readPeriod(id)).to.deep.equal([year, part]);
  });
}
