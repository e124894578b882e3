/**
 * Counts ratings: each chosen option of a list, `na` for null ("không áp dụng"), no texts.
 * Undefined when there are none.
 */
export function tallyOf(ratings) {
    const counts = new Map();
    let n = 0;
    let closedThrough = '';
    for (const { day, answers, times = 1 } of ratings) {
        n += times;
        if (day > closedThrough)
            closedThrough = day;
        for (const [question, answer] of Object.entries(answers)) {
            for (const value of countedValues(answer))
                add(counts, { question, value, times });
        }
    }
    return n === 0 ? undefined : { n, answers: plain(counts), closedThrough };
}
/** What two tallies hold together; the day is the later one. */
export function addTallies(sum, next) {
    if (!sum)
        return next;
    const counts = new Map();
    addAll(counts, sum.answers);
    addAll(counts, next.answers);
    return {
        n: sum.n + next.n,
        answers: plain(counts),
        closedThrough: sum.closedThrough > next.closedThrough ? sum.closedThrough : next.closedThrough,
    };
}
function countedValues(answer) {
    if (answer === null)
        return ['na'];
    if (typeof answer === 'number')
        return [String(answer)];
    return typeof answer === 'string' ? [] : answer;
}
function add(counts, counted) {
    const values = counts.get(counted.question) ?? new Map();
    values.set(counted.value, (values.get(counted.value) ?? 0) + counted.times);
    counts.set(counted.question, values);
}
function addAll(counts, answers) {
    for (const [question, values] of Object.entries(answers)) {
        for (const [value, times] of Object.entries(values))
            add(counts, { question, value, times });
    }
}
function plain(counts) {
    return Object.fromEntries(Array.from(counts, ([question, values]) => [question, Object.fromEntries(values)]));
}
//# sourceMappingURL=tally.js.map