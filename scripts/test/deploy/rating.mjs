import { createIdempotencyKey } from '@vhcs/contract';

/** A key that no other call gives. */
export const newKey = () =>
  createIdempotencyKey(Date.now(), crypto.getRandomValues(new Uint8Array(10)));

/** The body of a rating that is accepted, with whatever a test changes. */
export const ratingOf = (changes = {}) =>
  JSON.stringify({
    survey: 'hai-long-nhanh',
    surveyVersion: 1,
    unit: 'ttpvhcc-lai-chau',
    channel: 'web',
    language: 'vi',
    answers: { q1: 5 },
    idempotencyKey: newKey(),
    ...changes,
  });
