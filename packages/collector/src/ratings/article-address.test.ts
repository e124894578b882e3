import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleAddress } from './article-address.ts';

const ARTICLE = 'https://laichau.gov.vn/tin-tuc/?id=7&q=a%20b';

for (const [what, address] of [
  ['a place in it', `${ARTICLE}#binh-luan`],
  ['a link in Facebook', `${ARTICLE}&fbclid=IwAR0x`],
  ['a link in Zalo', ARTICLE.replace('?', '?zarsrc=30&utm_source=zalo&utm_campaign=zalo&')],
  ['an advertisement', `${ARTICLE}&gclid=Cj0K&gad_source=1`],
  ['a visit that the address names', ARTICLE.replace('/?', '/;jsessionid=8F3A?')],
] as const) {
  test(`${what} leads to the same article, and is not kept`, () => {
    assert.equal(articleAddress(address), ARTICLE);
  });
}

test('what names another article stays', () => {
  assert.equal(articleAddress(`${ARTICLE}&gclid2=8&sid=3`), `${ARTICLE}&gclid2=8&sid=3`);
});
