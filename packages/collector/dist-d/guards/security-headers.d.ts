/** For JSON: it is never guessed to be another type, and does nothing when opened by itself. */
export declare const dataHeaders: {
    readonly 'X-Content-Type-Options': "nosniff";
    readonly 'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'";
};
/**
 * For the collector's own pages: its stylesheet and its forms, no script at all. The referrer is
 * kept within the site because a form sent under `no-referrer` has the origin `null`.
 */
export declare const pageHeaders: {
    readonly 'Content-Type': "text/html; charset=utf-8";
    readonly 'X-Content-Type-Options': "nosniff";
    readonly 'Content-Security-Policy': "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";
    readonly 'Referrer-Policy': "same-origin";
    readonly 'Cache-Control': "no-store";
};
/**
 * For the collector's public pages: stylesheet and pictures of its own, no script. Any page may
 * frame them; there is nothing on them to be tricked into pressing but links that leave the frame.
 */
export declare const publicPageHeaders: {
    readonly 'Content-Type': "text/html; charset=utf-8";
    readonly 'X-Content-Type-Options': "nosniff";
    readonly 'Content-Security-Policy': "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";
    readonly 'Referrer-Policy': "strict-origin-when-cross-origin";
    readonly 'Cache-Control': "public, max-age=60, stale-while-revalidate=600";
};
/**
 * For a page in a frame: one element with its scripts, framed by the pages that may.
 *
 * @param ancestors the pages that may show it, as `frame-ancestors` has them
 */
export declare function framePageHeaders(ancestors: string): Readonly<Record<string, string>>;
/** For pictures, which any page may show; opened by itself a picture does nothing. */
export declare const pictureHeaders: {
    readonly 'Content-Type': "image/svg+xml";
    readonly 'X-Content-Type-Options': "nosniff";
    readonly 'Content-Security-Policy': "default-src 'none'; style-src 'none'";
    readonly 'Cross-Origin-Resource-Policy': "cross-origin";
    readonly 'Cache-Control': "public, max-age=300";
};
/** For the demo portal: what a careful portal sets, the elements' Trusted Types policy included. */
export declare const demoHeaders: {
    readonly 'X-Content-Type-Options': "nosniff";
    readonly 'Content-Security-Policy': "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types vhcs-embed";
    readonly 'Referrer-Policy': "strict-origin-when-cross-origin";
    readonly 'Cache-Control': "no-cache";
};
/** For the script and its parts, which any page may load. */
export declare const embedHeaders: {
    readonly 'X-Content-Type-Options': "nosniff";
    readonly 'Access-Control-Allow-Origin': "*";
    readonly 'Cross-Origin-Resource-Policy': "cross-origin";
    readonly 'Timing-Allow-Origin': "*";
};
//# sourceMappingURL=security-headers.d.ts.map