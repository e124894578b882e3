import { expect } from '@open-wc/testing';
import { formatCount, formatUpdated } from './host-values.ts';

for (const [value, printed] of [
  ['77166567', '77.166.567'],
  [3772, '3.772'],
  ['0', '0'],
  ['007', '7'],
  [' 42150\n', '42.150'],
  ['77.166.567', '77.166.567'],
  ['77,166,567', '77.166.567'],
  ['981 482', '981.482'],
  ['', '–'],
  ['nhiều', '–'],
  ['-3', '–'],
  ['12.5', '–'],
  ['1,2345', '–'],
  ['1e9', '–'],
  ['0x10', '–'],
  [Number.NaN, '–'],
] as const) {
  it(`the count ${JSON.stringify(value)} is printed as ${printed}`, () => {
    expect(formatCount(value, 'vi')).to.equal(printed);
  });
}

for (const [value, printed] of [
  ['2026-11-22T05:07:09Z', '22/11/2026 12:07'],
  ['2026-11-22T05:07:09.123Z', '22/11/2026 12:07'],
  ['2026-12-31T18:00+00:00', '01/01/2027 01:00'],
  ['2026-11-22T12:07', '22/11/2026 12:07'],
  ['2026-11-22 12:07:00', '22/11/2026 12:07'],
  ['2026-13-40T12:07:00Z', '–'],
  ['2026-11-22', '–'],
  ['22/11/2026', '–'],
  ['', '–'],
] as const) {
  it(`the time ${JSON.stringify(value)} is printed as ${printed}`, () => {
    expect(formatUpdated(value)).to.equal(printed);
  });
}
