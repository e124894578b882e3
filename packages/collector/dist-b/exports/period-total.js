import { headlineQuestion, } from '@vhcs/contract';
import { MINIMUM_SHOWN, questionFigures } from "../figures/summary.js";
/** The total of the rows of one survey version and series; undefined when none of them is shown. */
export function periodTotal(rows) {
    const shown = rows.filter(({ summary }) => !summary.suppressed);
    const [first] = shown;
    if (!first)
        return undefined;
    const { survey, summary } = first;
    const figures = headlineTotal(survey, shown);
    return {
        survey,
        series: summary.series,
        units: shown.length,
        hiddenUnits: rows.length - shown.length,
        n: shown.reduce((sum, row) => sum + (row.summary.n ?? 0), 0),
        distribution: figures?.distribution ?? null,
        shares: figures?.shares ?? null,
    };
}
function headlineTotal(survey, rows) {
    const headline = headlineQuestion(survey);
    const counts = {};
    let n = 0;
    for (const { value, count } of rows.flatMap(({ summary }) => summary.distribution ?? [])) {
        counts[value] = (counts[value] ?? 0) + count;
        n += count;
    }
    if (!headline || n < MINIMUM_SHOWN)
        return undefined;
    return questionFigures(survey, headline, {
        n,
        answers: { [headline.id]: counts },
        closedThrough: '',
    });
}
//# sourceMappingURL=period-total.js.map