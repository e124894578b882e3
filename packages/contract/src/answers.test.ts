import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkAnswers, headlineQuestion } from './answers.ts';
import { readFixtures } from './fixtures.ts';
import type { Answers } from './schemas/rating.ts';
import type { Survey } from './schemas/survey.ts';

const { surveys } = readFixtures(
  JSON.parse(readFileSync(new URL('../fixtures/fixtures.json', import.meta.url), 'utf8')),
);

function survey(id: string): Survey {
  const found = surveys.find((one) => one.id === id);
  assert.ok(found);
  return found;
}

const refused = (id: string, answers: Answers): string[] =>
  checkAnswers(survey(id), answers).map(({ question }) => question);

test('a value of the scale is accepted', () => {
  assert.deepEqual(refused('hai-long-nhanh', { q1: 5 }), []);
});

test('a required question must be answered', () => {
  assert.deepEqual(refused('hai-long-nhanh', {}), ['q1']);
});

test('a value outside the scale is refused with the values that are accepted', () => {
  const [issue] = checkAnswers(survey('hai-long-nhanh'), { q1: 6 });

  assert.equal(issue?.message, 'expected one of 5, 4, 3, 2, 1');
});

test('an answer to a question that the survey does not ask is refused', () => {
  assert.deepEqual(refused('hai-long-nhanh', { q1: 5, q9: 1 }), ['q9']);
});

test('"không áp dụng" is accepted only where the question allows it', () => {
  assert.deepEqual(refused('hai-long-5-yeu-to', { chung: 4, 'phan-anh': null }), []);
  assert.deepEqual(refused('hai-long-5-yeu-to', { chung: 4, 'tiep-can': null }), ['tiep-can']);
});

test('options are accepted once each and by their ids', () => {
  assert.deepEqual(refused('van-hoa-cong-so', { 'bon-xin': ['xin-chao', 'xin-loi'] }), []);
  assert.deepEqual(refused('van-hoa-cong-so', { 'bon-xin': ['xin-chao', 'xin-chao'] }), [
    'bon-xin',
  ]);
  assert.deepEqual(refused('van-hoa-cong-so', { 'bon-xin': ['xin-tien'] }), ['bon-xin']);
});

test('a text is accepted up to its length', () => {
  assert.deepEqual(refused('hai-long-nhanh', { q1: 5, q2: 'a'.repeat(1000) }), []);
  assert.deepEqual(refused('hai-long-nhanh', { q1: 5, q2: 'a'.repeat(1001) }), ['q2']);
});

test('the overall question stands for a survey of several factors', () => {
  assert.equal(headlineQuestion(survey('hai-long-5-yeu-to'))?.id, 'chung');
  assert.equal(headlineQuestion(survey('hai-long-nhanh'))?.id, 'q1');
});
