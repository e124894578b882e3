import { getResponse, type HttpHandler } from 'msw';

const pageFetch = globalThis.fetch;

let handlers: readonly HttpHandler[] = [];

/**
 * Lets these handlers of MSW answer whatever the page asks of another site from now on; what none
 * of them answers fails. They stand in for `fetch` itself, as a worker does not see what Firefox
 * keeps alive beyond its page.
 */
export function answerWith(next: readonly HttpHandler[]): void {
  handlers = next;
  globalThis.fetch = fetchFromHandlers;
}

async function fetchFromHandlers(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const request = new Request(input, init);
  const { signal } = request;
  if (new URL(request.url).origin === location.origin) return pageFetch(request);
  signal.throwIfAborted();
  const response = await new Promise<Response | undefined>((resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
    getResponse([...handlers], request).then(resolve, reject);
  });
  if (!response) throw new Error(`no handler answers ${request.method} ${request.url}`);
  // What `HttpResponse.error()` stands for.
  if (response.type === 'error') throw new TypeError('Failed to fetch');
  return response;
}
