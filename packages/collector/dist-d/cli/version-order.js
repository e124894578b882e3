/** Sorts versions from the oldest to the newest, `1.5.0-rc.1` before `1.5.0` (semver.org, 11). */
export function compareVersions(one, other) {
    const [core = '', before] = split(one);
    const [otherCore = '', otherBefore] = split(other);
    const byCore = compareParts(core, otherCore);
    if (byCore !== 0 || before === otherBefore)
        return byCore;
    if (before === undefined)
        return 1;
    return otherBefore === undefined ? -1 : compareParts(before, otherBefore);
}
const split = (version) => {
    const hyphen = version.indexOf('-');
    return hyphen < 0 ? [version] : [version.slice(0, hyphen), version.slice(hyphen + 1)];
};
/** Numbers by their value and before words; of two equal beginnings the shorter one first. */
function compareParts(one, other) {
    const parts = one.split('.');
    const others = other.split('.');
    for (const [index, part] of parts.entries()) {
        const against = others[index];
        if (against === undefined)
            return 1;
        if (part !== against)
            return comparePart(part, against);
    }
    return parts.length - others.length;
}
function comparePart(one, other) {
    const areNumbers = [one, other].map((part) => /^\d+$/.test(part));
    if (areNumbers[0] && areNumbers[1])
        return Number(one) - Number(other);
    if (areNumbers[0] !== areNumbers[1])
        return areNumbers[0] ? -1 : 1;
    return one < other ? -1 : 1;
}
//# sourceMappingURL=version-order.js.map