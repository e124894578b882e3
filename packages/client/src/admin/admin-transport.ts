import { globalFetch } from '../global-fetch.ts';
import type { CallOptions, ClientOptions } from '../options.ts';
import type { Shape } from '../shape.ts';
import { createTransport, type Transport } from '../transport.ts';

/** How long the way of a file may take, in milliseconds. */
const FILE_MS = 60_000;

/** How an operator's program reaches its collector. */
export interface AdminOptions extends ClientOptions {
  /**
   * The text that `vhcs tokens create` printed, with or without the line's end; a function where
   * it is read anew for each request. It goes into a header of requests to `baseUrl`, and into no
   * message or error.
   */
  readonly token: string | (() => string);
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
  const { fetch: send = globalFetch } = options;
  const authorized = (url: string, init: RequestInit, type?: string): Promise<Response> => {
    const text = (typeof token === 'function' ? token() : token).trim();
    // What a header cannot hold would be quoted by the error that says so.
    if (!/^[\w-]+$/.test(text)) {
      throw new TypeError('this is no token; expected the text that vhcs tokens create printed');
    }
    const headers = { Authorization: `Bearer ${text}`, ...(type && { 'Content-Type': type }) };
    return send(url, { ...init, keepalive: false, headers });
  };
  const reading = createTransport({
    ...options,
    fetch: async (url, init) => authorized(url, init),
  });
  const changing = createTransport({
    ...options,
    maxRetries: 0,
    fetch: async (url, init) => authorized(url, init, 'application/json'),
  });
  const { timeoutMs = FILE_MS, deadlineMs = FILE_MS } = options;
  const patient = { ...options, timeoutMs, deadlineMs };
  return {
    ...reading,
    request: (call) => (call.body ? changing : reading).request(call),
    upload: ({ content, mediaType, ...call }) =>
      createTransport({
        ...patient,
        maxRetries: 0,
        fetch: async (url, init) => authorized(url, { ...init, body: content }, mediaType),
        // The file takes the place of the text, which makes the call a POST.
      }).request({ ...call, body: mediaType }),
    download: async (call) => {
      const files: File[] = [];
      await createTransport({
        ...patient,
        fetch: async (url, init) => {
          const response = await authorized(url, init);
          const name = savedName(response);
          if (!response.ok || name === undefined) return response;
          const type = response.headers.get('content-type') ?? '';
          files[0] = new File([await response.arrayBuffer()], name, { type });
          return Response.json({});
        },
      }).request({ ...call, shape: {} });
      const [file] = files;
      if (!file) throw new TypeError('the answer to a download was no file');
      return file;
    },
  };
}

/** The name of what is to be saved; undefined: the answer is not from a collector. */
function savedName({ headers }: Response): string | undefined {
  return /^attachment; filename="([^"]+)"$/.exec(headers.get('content-disposition') ?? '')?.[1];
}
