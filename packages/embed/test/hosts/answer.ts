import type { ServerResponse } from 'node:http';
import { mediaTypeOf } from './host-files.ts';

/** What a server answers. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** There is nothing at that address. */
export const missing: Answer = {
  status: 404,
  headers: { 'content-type': mediaTypeOf('missing.txt') },
  body: '',
};

/** A script; where it has no text there is none. */
export const scriptAnswer = (text: string | undefined): Answer =>
  text === undefined
    ? missing
    : { status: 200, headers: { 'content-type': mediaTypeOf('script.js') }, body: text };

/** Sends an answer. */
export function send(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, headers);
  response.end(body);
}
