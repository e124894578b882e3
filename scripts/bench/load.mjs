/*
 * A load generator over plain sockets. The usual ones of npm are slower than the bare server that
 * is measured, which would flatter everything beside it.
 */
import { randomFillSync } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { createIdempotencyKey } from '@vhcs/contract';
import { units } from './demo-units.mjs';

const random = new Uint8Array(10);
const headerEnd = Buffer.from('\r\n\r\n');

/** Every fifth rating has a comment. */
function ratingRequest(index) {
  const body = JSON.stringify({
    survey: 'hai-long-nhanh',
    surveyVersion: 1,
    unit: units[index % units.length],
    channel: 'web',
    language: 'vi',
    answers: { q1: 1 + (index % 5) },
    ...(index % 5 === 0 && { comment: 'Cán bộ hướng dẫn tận tình, trả kết quả đúng hẹn.' }),
    idempotencyKey: createIdempotencyKey(Date.now(), randomFillSync(random)),
  });
  return `POST /v1/ratings HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain;charset=UTF-8\r\nX-Forwarded-For: ${visitor()}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

/** An address of one of sixteen million networks. */
function visitor() {
  const number = Math.floor(Math.random() * 2 ** 24);
  return `${1 + ((number >> 16) % 200)}.${(number >> 8) & 255}.${number & 255}.1`;
}

/** Whether a whole answer has arrived; answers with a body carry its length. */
function isWhole(answer) {
  const end = answer.indexOf(headerEnd);
  if (end < 0) return false;
  const length = /content-length: (\d+)/i.exec(answer.latin1Slice(0, end))?.[1] ?? 0;
  return answer.length >= end + headerEnd.length + Number(length);
}

/**
 * Sends ratings, or what `requestOf` makes of a number, over a number of connections for a while,
 * one at a time on each; every answer has to have the status.
 *
 * @returns answers a second, and the median and 99th percentile of their times
 */
export async function load({
  port,
  connections,
  durationMs,
  requestOf = ratingRequest,
  status = '201',
}) {
  const endMs = performance.now() + durationMs;
  const times = [];
  let index = 0;

  await Promise.all(
    Array.from({ length: connections }, async () => {
      const socket = connect({ port, host: '127.0.0.1', noDelay: true });
      await once(socket, 'connect');
      let answer = Buffer.alloc(0);
      let sentMs = 0;
      const send = () => {
        sentMs = performance.now();
        socket.write(requestOf(index++));
      };
      socket.on('data', (bytes) => {
        answer = answer.length === 0 ? bytes : Buffer.concat([answer, bytes]);
        if (!isWhole(answer)) return;
        if (!answer.latin1Slice(9, 12).startsWith(status)) {
          socket.destroy(new Error(`expected ${status}, got ${answer.latin1Slice(0, 400)}`));
          return;
        }
        answer = Buffer.alloc(0);
        const nowMs = performance.now();
        times.push(nowMs - sentMs);
        if (nowMs < endMs) send();
        else socket.end();
      });
      send();
      await once(socket, 'close');
    }),
  );

  times.sort((a, b) => a - b);
  return {
    perSecond: (times.length / durationMs) * 1000,
    p50Ms: times[Math.floor(times.length * 0.5)],
    p99Ms: times[Math.floor(times.length * 0.99)],
  };
}
