import { globalFetch } from '../global-fetch.ts';
import type { CallOptions, ClientOptions } from '../options.ts';
import { request } from '../request.ts';
import type { Shape } from '../shape.ts';
import { createTransport, type Transport } from '../transport.ts';

/** How long the way of a file may take, in milliseconds. */
const FILE_MS = 60_000;

/** How an operator's program reaches its collector. */
export interface AdminOptions extends ClientOptions {
  /**
   * The text that `vhcs tokens create` printed, with or without the line's end; a function where
   * it is read anew for each call, before the call's own time begins. It goes into a header of
   * requests to `baseUrl`, and into no message or error.
   *
   * What the function throws or rejects with, the call rejects with, as it is: nothing was sent, and
   * nothing is tried again. A text that is no token is a `TypeError` in the same way.
   */
  readonly token: string | (() => string | Promise<string>);
}

/** A file on its way to the collector. */
export interface Upload<T> extends CallOptions {
  /** Path and query below the collector's address. */
  readonly path: string;
  readonly content: string | Uint8Array<ArrayBuffer> | Blob;
  readonly mediaType: string;
  /** What the answer must look like. */
  readonly shape: Shape<T>;
}

/** A file that is asked for. */
export interface Download extends CallOptions {
  /** Path and query below the collector's address. */
  readonly path: string;
}

/**
 * The way of an operator to one collector. What only reads is tried again as a client does it; a
 * change is sent once, since it may have been made although no answer came: look, then send anew.
 */
export interface AdminTransport extends Transport {
  /**
   * Sends a file, within a minute unless the call says otherwise.
   *
   * @throws VhcsError
   */
  readonly upload: <T>(upload: Upload<T>) => Promise<T>;
  /**
   * Fetches a file whole, within a minute unless the call says otherwise; its name is that which
   * the collector gave it.
   *
   * @throws VhcsError of the last attempt
   */
  readonly download: (download: Download) => Promise<File>;
}

/**
 * Makes a transport whose requests carry an operator's token. It is for Node, and for pages of the
 * collector's own origin: no other origin may send the header.
 */
export function createAdminTransport({ token, ...options }: AdminOptions): AdminTransport {
  const { fetch: send = globalFetch, timeoutMs = FILE_MS, deadlineMs = FILE_MS } = options;
  const patient = { ...options, timeoutMs, deadlineMs };
  /** Sends the requests of one call with the token of its moment. */
  const authorized = async (type?: string): Promise<typeof send> => {
    const text = (typeof token === 'function' ? await token() : token).trim();
    // What a header cannot hold would be quoted by the error that says so.
    if (!/^[\w-]+$/.test(text)) {
      throw new TypeError('this is no token; expected the text that vhcs tokens create printed');
    }
    const headers = { Authorization: `Bearer ${text}`, ...(type && { 'Content-Type': type }) };
    return (url, init) => send(url, { ...init, keepalive: false, headers });
  };
  return {
    ...createTransport(options),
    request: async (call) =>
      call.body
        ? request({ ...options, maxRetries: 0, fetch: await authorized('application/json') }, call)
        : request({ ...options, fetch: await authorized() }, call),
    upload: async ({ content, mediaType, ...call }) => {
      const post = await authorized(mediaType);
      return request(
        {
          ...patient,
          maxRetries: 0,
          fetch: (url, init) => post(url, { ...init, body: content }),
        },
        // The file takes the place of the text, which makes the call a POST.
        { ...call, body: mediaType },
      );
    },
    download: async (call) => {
      const get = await authorized();
      let file = new File([], '');
      const fetch: typeof send = async (url, init) => {
        const response = await get(url, init);
        const name = savedName(response);
        if (!response.ok) return response;
        // Without its JSON, what is no file is not taken for the answer.
        if (name === undefined) return new Response(null, response);
        const type = response.headers.get('content-type') ?? '';
        file = new File([await response.arrayBuffer()], name, { type });
        return Response.json({});
      };
      await request({ ...patient, fetch }, { ...call, shape: {} });
      return file;
    },
  };
}

/** The name of what is to be saved; undefined: the answer is not from a collector. */
function savedName({ headers }: Response): string | undefined {
  return /^attachment; filename="([^"]+)"$/.exec(headers.get('content-disposition') ?? '')?.[1];
}
