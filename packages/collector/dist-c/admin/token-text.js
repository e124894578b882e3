const ID_BYTES = 5;
const SECRET_BYTES = 32;
/** The prefix lets scanners of leaked secrets recognise a token; the id finds its record. */
const pattern = /^vhcs_([0-9a-f]{10})_([A-Za-z0-9_-]{43})$/;
/** Makes a token. */
export function createToken(random) {
    const id = hex(random(ID_BYTES));
    return { id, text: `vhcs_${id}_${base64url(random(SECRET_BYTES))}` };
}
/** The id in a text of the shape of a token; undefined for any other text. */
export function tokenId(text) {
    return pattern.exec(text)?.[1];
}
/** What is kept of a token's text, 64 hexadecimal digits. Slow hashing would add nothing to 256 random bits. */
export function tokenHash(text, sha256) {
    return hex(sha256(text));
}
/** Compares two hashes in a time that does not tell where they differ. */
export function isSameHash(one, other) {
    let difference = one.length ^ other.length;
    for (let index = 0; index < one.length; index += 1) {
        difference |= one.charCodeAt(index) ^ other.charCodeAt(index);
    }
    return difference === 0;
}
function hex(bytes) {
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
function base64url(bytes) {
    const text = btoa(String.fromCharCode(...bytes));
    return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
//# sourceMappingURL=token-text.js.map