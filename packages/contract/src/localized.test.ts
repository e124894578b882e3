import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localize } from './localized.ts';

const texts = { vi: 'Gửi', en: 'Send' };

test('a text is given in the wished language', () => {
  assert.deepEqual(localize(texts, 'en'), { text: 'Send', language: 'en' });
});

test('a regional wish is met by the base language', () => {
  assert.deepEqual(localize(texts, 'en-GB'), { text: 'Send', language: 'en' });
});

test('a wish is met in any case, and with an underscore for the hyphen', () => {
  for (const wished of ['EN', 'en_US', 'En-gb']) {
    assert.deepEqual(localize(texts, wished), { text: 'Send', language: 'en' });
  }
});

test('what is missing is given in Vietnamese, and says so', () => {
  assert.deepEqual(localize(texts, 'km'), { text: 'Gửi', language: 'vi' });
});
