import { localize } from '@vhcs/contract';
import { html, raw } from 'hono/html';
import { printedCount, printedDay } from "../pages/printing.js";
import { surveyTitle } from "./figures-table.js";
import { exportWords } from "./language.js";
import { rankUnits } from "./ranking.js";
import { reportStyles } from "./report-styles.js";
import { reportWords } from "./report-words.js";
/** The report of a period as one HTML file: what all units have, each unit with its ties, the method. */
export async function renderReport(figures, language) {
    const { period, totals } = figures;
    const words = reportWords[language];
    const title = words.title(exportWords[language].period(period.id));
    const page = await html `<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <title>${title}</title>
        <style>
          ${raw(reportStyles)}
        </style>
      </head>
      <body>
        <h1>${title}</h1>
        ${period.from !== null &&
        period.to !== null &&
        html `<p class="days">${words.days(printedDay(period.from), printedDay(period.to))}</p>`}
        ${totals.length === 0
        ? html `<p>${words.nothing}</p>`
        : totals.map((total) => totalSection(total, figures, language))}
        ${hiddenSection(figures, language)}
        <h2>${words.method}</h2>
        <ul>
          ${exportWords[language].method.map((line) => html `<li>${line}</li>`)}
        </ul>
      </body>
    </html>`;
    return String(page);
}
function totalSection(total, { rows }, language) {
    const words = reportWords[language];
    const { columns, series } = exportWords[language];
    const ofTotal = rows.filter(({ survey, summary }) => survey === total.survey && summary.series === total.series);
    const counted = ofTotal.filter(({ summary }) => !summary.suppressed && !summary.shares);
    return html `<h2>
      ${surveyTitle(total.survey, language)}, ${columns.version.toLowerCase()}
      ${total.survey.version}. ${series[total.series]}
    </h2>
    <h3>${words.overall}</h3>
    <p>${words.overallOf(printedCount(total.n, language), printedCount(total.units, language))}</p>
    ${total.shares && shareLines(total.shares, language)}
    <h3>${words.comparison}</h3>
    ${rankedTable(rankUnits(ofTotal), language)}
    ${counted.length > 0 &&
        html `<p>
        ${words.countsOnly}:
        ${counted
            .map((row) => `${nameOf(row, language)} (${printedCount(row.summary.n ?? 0, language)})`)
            .join('; ')}.
      </p>`}`;
}
function shareLines({ satisfied, verySatisfied }, language) {
    const { columns } = exportWords[language];
    return html `<ul>
    ${[
        [columns.satisfied, satisfied],
        [columns.verySatisfied, verySatisfied],
    ].map(([name, { percent, interval }]) => html `<li>
          ${name}: <strong>${percent}</strong>,
          ${reportWords[language].interval(interval.low, interval.high)}
        </li>`)}
  </ul>`;
}
function rankedTable(ranked, language) {
    if (ranked.length === 0)
        return undefined;
    const words = reportWords[language];
    const { columns } = exportWords[language];
    return html `<table>
      <thead>
        <tr>
          <th scope="col">${words.place}</th>
          <th scope="col">${columns.unit}</th>
          <th scope="col" class="number">${columns.n}</th>
          <th scope="col" class="number">${columns.satisfied}</th>
          <th scope="col" class="number">${columns.verySatisfied}</th>
        </tr>
      </thead>
      <tbody>
        ${ranked.map(({ row, shares, best, worst }) => html `<tr>
              <td class="number">${best === worst ? best : `${String(best)}–${String(worst)}`}</td>
              <th scope="row">${nameOf(row, language)}</th>
              <td class="number">${printedCount(row.summary.n ?? 0, language)}</td>
              <td class="number">${shareText(shares.satisfied)}</td>
              <td class="number">${shareText(shares.verySatisfied)}</td>
            </tr>`)}
      </tbody>
    </table>
    <p><small>${words.ties}</small></p>`;
}
const shareText = ({ percent, interval }) => `${String(percent)} (${String(interval.low)}–${String(interval.high)})`;
function hiddenSection({ rows }, language) {
    const shown = new Set(rows.filter(({ summary }) => !summary.suppressed).map(({ unit }) => unit));
    const hidden = new Map(rows.filter(({ unit }) => !shown.has(unit)).map((row) => [row.unit.id, nameOf(row, language)]));
    if (hidden.size === 0)
        return undefined;
    return html `<h2>${reportWords[language].tooFew}</h2>
    <p>${Array.from(hidden.values()).join('; ')}.</p>`;
}
const nameOf = ({ unit }, language) => localize(unit.name, language).text;
//# sourceMappingURL=report-page.js.map