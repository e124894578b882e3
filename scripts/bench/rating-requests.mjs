/*
 * Requests that send ratings. They are put together once, and before each use only what has to be
 * its own is written into the bytes: a load generator that builds each anew takes as much of the
 * processor as the server that it measures.
 */
import { randomFillSync } from 'node:crypto';
import { createIdempotencyKey } from '@vhcs/contract';
import { units } from './demo-units.mjs';

const LEVELS = 5;

/** One rating of so many has a comment. */
const COMMENTED = 5;

/** Each unit, level and comment alike often, and more than can be underway at a time. */
const REQUESTS = units.length * LEVELS * COMMENTED * 40;

const KEY_BYTES = 10;
const someKey = createIdempotencyKey(0, new Uint8Array(KEY_BYTES));
const someVisitor = '100.100.100.1';

/** Makes a source of requests: each has a new key, and comes from one of four million networks. */
export function ratingRequests() {
  const requests = Array.from({ length: REQUESTS }, (_, index) => {
    const bytes = Buffer.from(ratingRequest(index));
    return { bytes, keyAt: bytes.indexOf(someKey), visitorAt: bytes.indexOf(someVisitor) };
  });
  const random = new Uint8Array(REQUESTS * KEY_BYTES);

  return (index) => {
    const at = index % REQUESTS;
    if (at === 0) randomFillSync(random);
    const { bytes, keyAt, visitorAt } = requests[at];
    const own = random.subarray(at * KEY_BYTES, (at + 1) * KEY_BYTES);
    bytes.write(createIdempotencyKey(Date.now(), own), keyAt, 'latin1');
    bytes.write(`${octet()}.${octet()}.${octet()}`, visitorAt, 'latin1');
    return bytes;
  };
}

/** Always of three digits, since the lengths of requests stay as they are. */
const octet = () => 100 + Math.floor(Math.random() * 156);

function ratingRequest(index) {
  const turn = Math.floor(index / units.length);
  const body = JSON.stringify({
    survey: 'hai-long-nhanh',
    surveyVersion: 1,
    unit: units[index % units.length],
    channel: 'web',
    language: 'vi',
    answers: { q1: 1 + (turn % LEVELS) },
    ...(Math.floor(turn / LEVELS) % COMMENTED === 0 && {
      comment: 'Cán bộ hướng dẫn tận tình, trả kết quả đúng hẹn.',
    }),
    idempotencyKey: someKey,
  });
  return `POST /v1/ratings HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain;charset=UTF-8\r\nX-Forwarded-For: ${someVisitor}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}
