import { expect } from '@open-wc/testing';
import { en } from './results.messages.en.ts';
import { vi } from './results.messages.ts';

for (const [period, vietnamese, english] of [
  ['all', 'Toàn bộ thời gian', 'All time'],
  ['2026', 'Năm 2026', '2026'],
  ['2026-H1', '6 tháng đầu năm 2026', 'First half of 2026'],
  ['2026-H2', '6 tháng cuối năm 2026', 'Second half of 2026'],
  ['2026-Q4', 'Quý IV/2026', 'Q4 2026'],
  ['2026-05', 'Tháng 5/2026', 'May 2026'],
] as const) {
  it(`${period} is "${vietnamese}" and "${english}"`, () => {
    expect(vi.period(period)).to.equal(vietnamese);
    expect(en.period(period)).to.equal(english);
  });
}

it('counts are grouped as each language does', () => {
  expect([vi.responses(6816), en.responses(6816)]).to.deep.equal([
    '6.816 phiếu',
    '6,816 responses',
  ]);
  expect(en.responses(1)).to.equal('1 response');
});
