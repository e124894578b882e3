/** SHA-256 in JavaScript, for the collector's app in a browser, where Web Crypto makes one wait. */
export declare function sha256(text: string): Uint8Array;
//# sourceMappingURL=sha256-web.d.ts.map