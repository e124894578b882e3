import { sha256 as hash } from '@noble/hashes/sha2.js';
/** SHA-256 in JavaScript, for the collector's app in a browser, where Web Crypto makes one wait. */
export function sha256(text) {
    return hash(new TextEncoder().encode(text));
}
//# sourceMappingURL=sha256-web.js.map