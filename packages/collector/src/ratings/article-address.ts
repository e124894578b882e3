/**
 * What links from elsewhere add to an address. It names no other article, and some of it is one
 * visitor's alone: a click (`fbclid`), a browser (`_ga`), a visit (`PHPSESSID`).
 */
const trace =
  /^(utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|gad_\w+|msclkid|ttclid|twclid|yclid|igshid|igsh|zarsrc|mc_[ce]id|_ga|_gl|phpsessid|jsessionid)$/i;

const sessionInPath = /;jsessionid=[^/]*/i;

/**
 * An article under one address, whatever place in it a link went to and wherever the link stood.
 *
 * @throws TypeError when it is no address
 */
export function articleAddress(url: string): string {
  const address = new URL(url);
  address.hash = '';
  address.pathname = address.pathname.replace(sessionInPath, '');
  address.search = address.search
    .slice(1)
    .split('&')
    .filter((pair) => !trace.test(pair.split('=', 1)[0] ?? ''))
    .join('&');
  return address.href;
}
