import type { AppContext } from './exchange.ts';

/**
 * Where visitors reach the collector, `https://danhgia.example.gov.vn`: the host that was asked, by
 * the scheme of the proxy in front. Whoever follows an address made of it comes the way the asking
 * browser came.
 */
export function publicOrigin(c: AppContext): string {
  const address = new URL(c.req.url);
  if (c.env.isBehindTls()) address.protocol = 'https:';
  return address.origin;
}
