/** What proxies make; anything longer or freer could carry something of a visitor into the log. */
const givenId = /^(?:[\da-f]{32}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i;
/** Makes request ids, unless a fitting one is given: a random start for each process, then a number. */
export function createRequestIds(random) {
    const start = Array.from(random(6), (byte) => byte.toString(16).padStart(2, '0')).join('');
    let count = 0;
    return (given) => {
        if (given !== undefined && givenId.test(given))
            return given;
        count += 1;
        return `${start}-${count.toString(36)}`;
    };
}
//# sourceMappingURL=exchange.js.map