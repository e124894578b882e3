/**
 * Support for tests, never exported: a collector-like server on the loopback interface, and time
 * that passes only when somebody waits. The ending `.mts` keeps it out of the package's build.
 */

import assert from 'node:assert/strict';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import { isVhcsError, type VhcsError } from './errors.ts';

/** What the server got. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** How the server answers one request. */
export type Reply = (response: ServerResponse) => void;

/** A server of one test. */
export interface LocalServer {
  readonly baseUrl: string;
  /** Every request so far, in order. */
  readonly requests: readonly SeenRequest[];
}

/** Starts a server that gives the replies in turn, the last one for ever; the test's end stops it. */
export async function startServer(t: TestContext, ...replies: Reply[]): Promise<LocalServer> {
  const requests: SeenRequest[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method = '', url: path = '', headers } = request;
    requests.push({ method, path, headers, body: Buffer.concat(chunks).toString('utf8') });
    const reply = replies[Math.min(requests.length, replies.length) - 1];
    reply?.(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { baseUrl: `http://127.0.0.1:${String(port)}`, requests };
}

/** Answers with JSON. */
export function json(status: number, body: unknown, headers: Record<string, string> = {}): Reply {
  return (response) => {
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  };
}

/** Answers with a page, as a gateway or the login of a public Wi-Fi does. */
export function html(status: number): Reply {
  return (response) => {
    response.writeHead(status, { 'Content-Type': 'text/html' });
    response.end('<!doctype html><title>Đăng nhập</title>');
  };
}

/** Sends the head and half of the body of a good answer, then drops the connection. */
export function halfOf(body: unknown): Reply {
  return (response) => {
    const text = JSON.stringify(body);
    response.writeHead(201, { 'Content-Length': String(Buffer.byteLength(text)) });
    response.write(text.slice(0, text.length / 2), () => response.destroy());
  };
}

/** Drops the connection without an answer. */
export function drop(response: ServerResponse): void {
  response.destroy();
}

/** Never answers. */
export function silence(): void {
  // The end of the test closes the connection.
}

/** Options of a client whose pauses pass at once and without chance, on a clock that they move. */
export function fakeTime(startMs = Date.UTC(2026, 10, 22)): {
  readonly now: () => number;
  readonly random: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  /** Every pause so far, in milliseconds. */
  readonly pauses: readonly number[];
} {
  const pauses: number[] = [];
  return {
    now: () => pauses.reduce((sum, ms) => sum + ms, startMs),
    random: () => 0,
    sleep: (ms) => {
      pauses.push(ms);
      return Promise.resolve();
    },
    pauses,
  };
}

/** The error that a call rejects with. */
export async function failureOf(call: Promise<unknown>): Promise<VhcsError> {
  const error: unknown = await call.then(
    () => assert.fail('the call succeeded'),
    (cause: unknown) => cause,
  );
  assert.ok(isVhcsError(error), `expected a VhcsError, got ${String(error)}`);
  return error;
}

/** A rating as a visitor gives it. */
export const rating = {
  survey: 'hai-long-nhanh',
  surveyVersion: 1,
  unit: 'ttpvhcc-lai-chau',
  channel: 'web',
  language: 'vi',
  answers: { q1: 5 },
} as const;

/** What a collector answers to it. */
export const receipt = {
  idempotencyKey: '019a0000-0000-7000-8000-000000000000',
  unit: 'ttpvhcc-lai-chau',
  survey: 'hai-long-nhanh',
  surveyVersion: 1,
  localDate: '2026-11-22',
} as const;

/** A problem document as the collector writes it. */
export const invalidRating = {
  type: 'https://vhcs.example/problems/invalid-rating',
  code: 'invalid-rating',
  title: 'The rating is not accepted',
  status: 422,
  detail: 'answers/q1 is 9',
  requestId: 'req-in-body',
  errors: [{ field: '/answers/q1', message: 'expected one of 1, 2, 3, 4, 5' }],
} as const;
