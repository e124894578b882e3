/*
 * A load generator over plain sockets. The usual ones of npm are slower than the bare server that
 * is measured, which would flatter everything beside it; and what a generator takes of the shared
 * processors, a server that works on both has to do without. wrk finds the same speeds as this one.
 */
import { once } from 'node:events';
import { connect } from 'node:net';
import { ratingRequests } from './rating-requests.mjs';

const headerEnd = Buffer.from('\r\n\r\n');
const nothing = Buffer.alloc(0);

/** Reads into one and the same buffer, which is overwritten when `receive` is done with it. */
const into = (receive) => ({
  buffer: Buffer.allocUnsafe(64 * 1024),
  callback: (count, buffer) => {
    receive(buffer.subarray(0, count));
    return true;
  },
});

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
 * @returns answers a second, and the percentiles of their times
 */
export async function load({
  port,
  connections,
  durationMs,
  requestOf = ratingRequests(),
  status = '201',
}) {
  const endMs = performance.now() + durationMs;
  const times = [];
  let index = 0;

  await Promise.all(
    Array.from({ length: connections }, async () => {
      let answer = nothing;
      let sentMs = 0;
      const send = () => {
        sentMs = performance.now();
        socket.write(requestOf(index++));
      };
      const receive = (bytes) => {
        const whole = answer.length === 0 ? bytes : Buffer.concat([answer, bytes]);
        if (!isWhole(whole)) {
          answer = Buffer.from(whole);
          return;
        }
        if (!whole.latin1Slice(9, 12).startsWith(status)) {
          socket.destroy(new Error(`expected ${status}, got ${whole.latin1Slice(0, 400)}`));
          return;
        }
        answer = nothing;
        const nowMs = performance.now();
        times.push(nowMs - sentMs);
        if (nowMs < endMs) send();
        else socket.end();
      };
      const socket = connect({ port, host: '127.0.0.1', noDelay: true, onread: into(receive) });
      await once(socket, 'connect');
      send();
      await once(socket, 'close');
    }),
  );

  times.sort((a, b) => a - b);
  return {
    perSecond: (times.length / durationMs) * 1000,
    p50Ms: times[Math.floor(times.length * 0.5)],
    p99Ms: times[Math.floor(times.length * 0.99)],
    p999Ms: times[Math.floor(times.length * 0.999)],
  };
}
