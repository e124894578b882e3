/** For JSON: it is never guessed to be another type, and does nothing when opened by itself. */
export const dataHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
} as const;

/**
 * For the collector's own pages: its stylesheet and its forms, no script at all. The referrer is
 * kept within the site because a form sent under `no-referrer` has the origin `null`.
 */
export const pageHeaders = {
  'Content-Type': 'text/html; charset=utf-8',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'",
  'Referrer-Policy': 'same-origin',
  'Cache-Control': 'no-store',
} as const;

/**
 * For the collector's public pages: stylesheet and pictures of its own, no script. Any page may
 * frame them; there is nothing on them to be tricked into pressing but links that leave the frame.
 */
export const publicPageHeaders = {
  'Content-Type': 'text/html; charset=utf-8',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'",
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cache-Control': 'public, max-age=60, stale-while-revalidate=600',
} as const;

/** For sheets to be printed, which are public and send a form of their own to themselves. */
export const handoutHeaders = {
  ...pageHeaders,
  'Cache-Control': publicPageHeaders['Cache-Control'],
} as const;

/**
 * For a page in a frame: one element with its scripts, framed by the pages that may. A portal that is
 * isolated (`require-corp`) shows only frames which are so too, and photos come without credentials.
 *
 * @param ancestors the pages that may show it, as `frame-ancestors` has them
 */
export function framePageHeaders(ancestors: string): Readonly<Record<string, string>> {
  return {
    'Content-Type': 'text/html; charset=utf-8',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: https:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors ${ancestors}; require-trusted-types-for 'script'; trusted-types vhcs-embed`,
    'Cross-Origin-Embedder-Policy': 'credentialless',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Referrer-Policy': 'same-origin',
    Vary: 'Accept-Language',
  };
}

/** For pictures, which any page may show; opened by itself a picture does nothing. */
export const pictureHeaders = {
  'Content-Type': 'image/svg+xml',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; style-src 'none'",
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cache-Control': 'public, max-age=300',
} as const;

/** For the demo portal: what a careful portal sets, the elements' Trusted Types policy included. */
export const demoHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types vhcs-embed",
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cache-Control': 'no-cache',
} as const;

/** For the script and its parts, which any page may load. */
export const embedHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Timing-Allow-Origin': '*',
} as const;
