/** Quantile of the normal distribution for a 95 % interval. */
const Z = 1.959963984540054;
const Z_SQUARED = Z * Z;
/**
 * The 95 % Wilson interval of `successes` among `n`. Unlike the textbook p ± 1.96·s it keeps its
 * promise for small n and for shares near 0 and 1.
 *
 * @throws RangeError when n is not positive or successes lie outside 0 to n
 */
export function wilsonInterval(successes, n) {
    if (!(n > 0) || successes < 0 || successes > n) {
        throw new RangeError(`Wilson interval of ${String(successes)} among ${String(n)}: expected 0 <= successes <= n and n > 0`);
    }
    const share = successes / n;
    const scale = 1 + Z_SQUARED / n;
    const centre = (share + Z_SQUARED / (2 * n)) / scale;
    const halfWidth = (Z / scale) * Math.sqrt((share * (1 - share)) / n + Z_SQUARED / (4 * n * n));
    return {
        low: successes === 0 ? 0 : centre - halfWidth,
        high: successes === n ? 1 : centre + halfWidth,
    };
}
//# sourceMappingURL=wilson.js.map