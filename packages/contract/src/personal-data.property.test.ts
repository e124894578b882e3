import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findPersonalData, maskPersonalData, type PersonalDataKind } from './personal-data.ts';

/** The same cases in every run, so that a failure is a failure for everybody. */
const settings = { seed: 20_261_122, numRuns: 500 };

const digits = (length: number): fc.Arbitrary<string> =>
  fc.stringMatching(new RegExp(`^\\d{${String(length)}}$`));

/** Digits written in groups, as people write them, with one separator throughout or none. */
const grouped = (number: fc.Arbitrary<string>, size: number): fc.Arbitrary<string> =>
  fc
    .tuple(number, fc.constantFrom('', ' ', '.', '-', '–', '_', '  ', ' - ', '\u00A0'))
    .map(
      ([text, separator]) =>
        text.match(new RegExp(`.{1,${String(size)}}`, 'g'))?.join(separator) ?? text,
    );

/** Province, century and sex, year, serial: 12 digits (Circular 59/2021/TT-BCA). */
const citizenId = fc
  .tuple(fc.integer({ min: 1, max: 96 }), fc.integer({ min: 0, max: 3 }), digits(8))
  .map(([province, sex, rest]) => `${String(province).padStart(3, '0')}${String(sex)}${rest}`);

/** Prefixes of mobile numbers since 2018. */
const mobile = fc
  .tuple(fc.constantFrom('03', '05', '07', '08', '09'), fc.integer({ min: 2, max: 9 }), digits(7))
  .map(([prefix, next, rest]) => `${prefix}${String(next)}${rest}`);

const abroad = mobile.map((number) => `+84${number.slice(1)}`);

const address = fc
  .tuple(
    fc.stringMatching(/^[a-z][a-z0-9._+-]{0,20}[a-z0-9]$/),
    fc.constantFrom('gmail.com', 'laichau.gov.vn', 'yahoo.com.vn'),
  )
  .map((parts) => parts.join('@'));

const words = fc.constantFrom(
  'Xin góp ý',
  'Tôi chờ hơi lâu',
  'cán bộ rất nhiệt tình',
  'ngày 20/11/2026',
  'quầy số 3',
  'lệ phí 1.500.000 đồng',
);

const cases: readonly (readonly [PersonalDataKind, string, fc.Arbitrary<string>])[] = [
  ['citizen-id', 'a citizen id of 12 digits', grouped(citizenId, 3)],
  ['phone', 'a mobile number in fours and threes', grouped(mobile, 4)],
  ['phone', 'a mobile number in threes', grouped(mobile, 3)],
  ['phone', 'a number with +84', abroad],
  ['email', 'an e-mail address as providers give them', address],
  [
    'dossier-code',
    'a dossier code',
    fc
      .tuple(fc.integer({ min: 1, max: 63 }), digits(6), digits(4))
      .map(
        ([agency, date, serial]) =>
          `000.00.53.H${String(agency).padStart(2, '0')}-${date}-${serial}`,
      ),
  ],
  [
    'bank-account',
    'a bank account after its words',
    fc
      .tuple(
        fc.constantFrom('STK', 'số tài khoản', 'tk:', 'số tài khoản ngân hàng'),
        fc.integer({ min: 6, max: 19 }),
      )
      .chain(([name, length]) => digits(length).map((number) => `${name} ${number}`)),
  ],
];

for (const [kind, what, written] of cases) {
  test(`${what} is found in any sentence, and nothing of it is left`, () => {
    fc.assert(
      fc.property(words, written, words, (before, secret, after) => {
        const text = `${before}, ${secret}, ${after}`;

        const masked = maskPersonalData(text);

        assert.ok(findPersonalData(text).length > 0, `${kind}: ${text}`);
        assert.ok(!masked.includes(secret), masked);
        assert.deepEqual(findPersonalData(masked), []);
        assert.ok(masked.startsWith(before) && masked.endsWith(after), masked);
      }),
      settings,
    );
  });
}

test('masking a masked text changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const masked = maskPersonalData(text);

      assert.equal(maskPersonalData(masked), masked);
    }),
    settings,
  );
});

test('digits in any writing are masked once and for all, and nothing is added', () => {
  const piece = fc.constantFrom(
    ...[
      '0',
      '09',
      '84',
      '+84',
      '(',
      ')',
      '123',
      '4567',
      '001',
      '12/05/2026',
      '1.500.000',
      '1.001193',
    ],
    ...[' ', '  ', '.', ',', '-', ' – ', '/', '_', '\u00A0', '\u200B', '９', '@', '(at)', 'a.vn'],
    ...['cmnd ', 'zalo: ', 'tk ', 'ngày ', '[…]'],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');

      const masked = maskPersonalData(text);

      assert.equal(maskPersonalData(masked), masked);
      assert.deepEqual(findPersonalData(masked), []);
      assert.ok(masked.length <= text.length, masked);
    }),
    settings,
  );
});

test('passages are told in the order of the text, and none lies in another', () => {
  const number = fc.oneof(citizenId, mobile, abroad, address, digits(9), words);
  const gap = fc.constantFrom(' ', ', ', '; ', '/', ' - ', '\n');
  fc.assert(
    fc.property(fc.array(fc.tuple(number, gap), { maxLength: 8 }), (parts) => {
      const found = findPersonalData(parts.flat().join(''));

      assert.ok(
        found.every(({ start, end }, at) => start < end && start >= (found[at - 1]?.end ?? 0)),
      );
    }),
    settings,
  );
});

test('a text holds personal data exactly when masking changes it', () => {
  const number = fc.oneof(citizenId, mobile, digits(9), digits(5), words);
  fc.assert(
    fc.property(fc.array(number, { maxLength: 6 }), (parts) => {
      const text = parts.join(' và ');

      assert.equal(findPersonalData(text).length > 0, maskPersonalData(text) !== text);
    }),
    settings,
  );
});
