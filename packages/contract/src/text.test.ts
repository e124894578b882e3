import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldForSearch } from './text.ts';

for (const [one, other] of [
  ['văn hóa', 'văn hoá'],
  ['tận tụy', 'tận tuỵ'],
  ['Sở Giáo dục và Đào tạo', 'so giao duc va dao tao'],
  ['văn hóa'.normalize('NFD'), 'văn hóa'.normalize('NFC')],
  ['  Văn   phòng ', 'văn phòng'],
] as const) {
  test(`“${one}” is found by “${other}”`, () => {
    assert.equal(foldForSearch(one), foldForSearch(other));
  });
}

test('different words stay different', () => {
  assert.notEqual(foldForSearch('Lai Châu'), foldForSearch('Lào Cai'));
});
