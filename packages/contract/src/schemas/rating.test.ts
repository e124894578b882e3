import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ratingSchema } from './rating.ts';

const rating = {
  survey: 'hai-long-nhanh',
  surveyVersion: 1,
  unit: 'ttpvhcc-lai-chau',
  channel: 'web',
  language: 'vi',
  answers: { q1: 5 },
  idempotencyKey: '01a2019f-0d43-744e-aaa2-3a0edb884896',
};

/** Paths of the fields that the schema refuses. */
const refused = (change: object): string[] => {
  const { error } = ratingSchema.safeParse({ ...rating, ...change });
  return error?.issues.map(({ path }) => path.join('/')) ?? [];
};

test('a rating as the product document prints it is accepted', () => {
  assert.deepEqual(refused({ comment: 'Cán bộ nhiệt tình.' }), []);
});

test('text is stored in NFC whatever form it came in', () => {
  const comment = 'văn hóa công sở';

  const parsed = ratingSchema.parse({ ...rating, comment: comment.normalize('NFD') });

  assert.equal(parsed.comment, comment.normalize('NFC'));
});

test('of a text stays what can be stored, with a space for what cannot', () => {
  const { comment, answers } = ratingSchema.parse({
    ...rating,
    answers: { q2: 'chờ\0 lâu \ud83d' },
    comment: 'Cán bộ\vnhiệt tình\r\n\u001b[31mcảm ơn 👍',
  });

  assert.deepEqual(answers, { q2: 'chờ  lâu  ' });
  assert.equal(comment, 'Cán bộ nhiệt tình\r\n [31mcảm ơn 👍');
});

test('an upper-case key is the same key', () => {
  const parsed = ratingSchema.parse({
    ...rating,
    idempotencyKey: rating.idempotencyKey.toUpperCase(),
  });

  assert.equal(parsed.idempotencyKey, rating.idempotencyKey);
});

for (const [what, change, field] of [
  ['a key that is no UUID', { idempotencyKey: 'abc' }, 'idempotencyKey'],
  ['an unknown channel', { channel: 'fax' }, 'channel'],
  ['a comment of 1,001 characters', { comment: 'a'.repeat(1001) }, 'comment'],
  ['a dossier code in place of a procedure', { service: '000.00.53.H48-220921-0099' }, 'service'],
  ['an answer outside every scale', { answers: { q1: 101 } }, 'answers/q1'],
  ['a day that does not exist', { localDate: '2026-02-30' }, 'localDate'],
  ['an address with a character of no text', { article: 'https://a.vn/\0' }, 'article'],
  ['an address with half a character', { article: 'https://a.vn/\ud83d' }, 'article'],
  ['a field that could name an official', { official: 'Nguyễn Văn A' }, ''],
] as const) {
  test(`${what} is refused at its field`, () => {
    assert.deepEqual(refused(change), [field]);
  });
}

for (const service of ['1.001193', '1.001193.000.00.00.H35', '2.000884.000.00.00.H55']) {
  test(`${service} is a procedure code`, () => {
    assert.deepEqual(refused({ service }), []);
  });
}
