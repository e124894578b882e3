import type { Transport } from '@vhcs/client';

/**
 * Makes a transport whose bytes come when a call is near: a page on which nobody rates does not
 * pay for retries and deadlines. What cannot be fetched fails the call, and is tried with the next.
 */
export function createLazyTransport(options: { readonly baseUrl: string }): Transport {
  const fetchWhole = async (): Promise<Transport> => {
    const { createTransport } = await import('./whole-transport.ts');
    return createTransport(options);
  };
  return {
    prepare: () => {
      fetchWhole().catch(() => undefined);
    },
    request: async (call) => (await fetchWhole()).request(call),
  };
}
