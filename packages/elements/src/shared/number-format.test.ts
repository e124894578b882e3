import { expect } from '@open-wc/testing';
import { groupDigits } from './number-format.ts';

for (const [value, vietnamese, english] of [
  [0, '0', '0'],
  [999, '999', '999'],
  [3772, '3.772', '3,772'],
  [42150, '42.150', '42,150'],
  [981482, '981.482', '981,482'],
  ['77166567', '77.166.567', '77,166,567'],
  ['12345678901234567890', '12.345.678.901.234.567.890', '12,345,678,901,234,567,890'],
] as const) {
  it(`${value} is ${vietnamese} in Vietnamese and ${english} in English`, () => {
    expect(groupDigits(value, 'vi')).to.equal(vietnamese);
    expect(groupDigits(value, 'en')).to.equal(english);
  });
}
