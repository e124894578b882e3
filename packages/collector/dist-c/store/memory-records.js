export function isCounted({ excluded }) {
    return excluded === undefined;
}
/** Equal for equal keys. */
export function keyText(key) {
    return key.join();
}
//# sourceMappingURL=memory-records.js.map