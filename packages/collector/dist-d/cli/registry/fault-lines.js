/** Everything that is wrong with a file, a line each, and at the end how much it is. */
export function faultLines(file, faults, words) {
    const lines = faults.map(({ problem, accepted, ...place }) => words.fault({ ...place, problem: words.of(problem), accepted: words.of(accepted) }));
    return [...lines, words.faults(file, faults.length)].join('\n');
}
//# sourceMappingURL=fault-lines.js.map