import { localize } from '@vhcs/contract';
import { html, raw } from 'hono/html';
import { printedCount, printedDay } from '../pages/printing.ts';
import type { Fragment } from '../rate-form/layout.ts';
import { surveyTitle } from './figures-table.ts';
import { exportWords } from './language.ts';
import type { PeriodFigures } from './period-figures.ts';
import type { UnitFigures } from './unit-figures.ts';
import type { PeriodTotal } from './period-total.ts';
import { rankUnits, type RankedUnit } from './ranking.ts';
import { reportStyles } from './report-styles.ts';
import { reportWords } from './report-words.ts';
import type { ExportLanguage } from './words.ts';

/** The report of a period as one HTML file: what all units have, each unit with its ties, the method. */
export async function renderReport(
  figures: PeriodFigures,
  language: ExportLanguage,
): Promise<string> {
  const { period, totals } = figures;
  const words = reportWords[language];
  const title = words.title(exportWords[language].period(period.id));
  const page = await html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <style>
          ${raw(reportStyles)}
        </style>
      </head>
      <body>
        <h1>${title}</h1>
        ${
          period.from !== null &&
          period.to !== null &&
          html`<p class="days">${words.days(printedDay(period.from), printedDay(period.to))}</p>`
        }
        ${
          totals.length === 0
            ? html`<p>${words.nothing}</p>`
            : totals.map((total) => totalSection(total, figures, language))
        }
        ${hiddenSection(figures, language)}
        <h2>${words.method}</h2>
        <ul>
          ${exportWords[language].method.map((line) => html`<li>${line}</li>`)}
        </ul>
      </body>
    </html>`;
  return String(page);
}

function totalSection(
  total: PeriodTotal,
  { rows }: PeriodFigures,
  language: ExportLanguage,
): Fragment {
  const words = reportWords[language];
  const { columns, series } = exportWords[language];
  const ofTotal = rows.filter(
    ({ survey, summary }) => survey === total.survey && summary.series === total.series,
  );
  const counted = ofTotal.filter(({ summary }) => !summary.suppressed && !summary.shares);
  return html`<h2>
      ${surveyTitle(total.survey, language)}, ${columns.version.toLowerCase()}
      ${total.survey.version}. ${series[total.series]}
    </h2>
    <h3>${words.overall}</h3>
    <p>${words.overallOf(printedCount(total.n, language), printedCount(total.units, language))}</p>
    ${total.shares && shareLines(total.shares, language)}
    <h3>${words.comparison}</h3>
    ${rankedTable(rankUnits(ofTotal), language)}
    ${
      counted.length > 0 &&
      html`<p>
        ${words.countsOnly}:
        ${counted
          .map((row) => `${nameOf(row, language)} (${printedCount(row.summary.n ?? 0, language)})`)
          .join('; ')}.
      </p>`
    }`;
}

function shareLines(
  { satisfied, verySatisfied }: RankedUnit['shares'],
  language: ExportLanguage,
): Fragment {
  const { columns } = exportWords[language];
  return html`<ul>
    ${(
      [
        [columns.satisfied, satisfied],
        [columns.verySatisfied, verySatisfied],
      ] as const
    ).map(
      ([name, { percent, interval }]) =>
        html`<li>
          ${name}: <strong>${percent}</strong>,
          ${reportWords[language].interval(interval.low, interval.high)}
        </li>`,
    )}
  </ul>`;
}

function rankedTable(
  ranked: readonly RankedUnit[],
  language: ExportLanguage,
): Fragment | undefined {
  if (ranked.length === 0) return undefined;
  const words = reportWords[language];
  const { columns } = exportWords[language];
  return html`<table>
      <thead>
        <tr>
          <th scope="col" class="number">${words.place}</th>
          <th scope="col">${columns.unit}</th>
          <th scope="col" class="number">${columns.n}</th>
          <th scope="col" class="number">${columns.satisfied}</th>
          <th scope="col" class="number">${columns.verySatisfied}</th>
        </tr>
      </thead>
      <tbody>
        ${ranked.map(
          ({ row, shares, best, worst }) =>
            html`<tr>
              <td class="number">${best === worst ? best : `${String(best)}–${String(worst)}`}</td>
              <th scope="row">${nameOf(row, language)}</th>
              <td class="number">${printedCount(row.summary.n ?? 0, language)}</td>
              <td class="number">${shareText(shares.satisfied)}</td>
              <td class="number">${shareText(shares.verySatisfied)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p><small>${words.ties}</small></p>`;
}

const shareText = ({ percent, interval }: RankedUnit['shares']['satisfied']): string =>
  `${String(percent)} (${String(interval.low)}–${String(interval.high)})`;

function hiddenSection({ rows }: PeriodFigures, language: ExportLanguage): Fragment | undefined {
  const shown = new Set(rows.filter(({ summary }) => !summary.suppressed).map(({ unit }) => unit));
  const hidden = new Map(
    rows.filter(({ unit }) => !shown.has(unit)).map((row) => [row.unit.id, nameOf(row, language)]),
  );
  if (hidden.size === 0) return undefined;
  return html`<h2>${reportWords[language].tooFew}</h2>
    <p>${Array.from(hidden.values()).join('; ')}.</p>`;
}

const nameOf = ({ unit }: UnitFigures, language: ExportLanguage): string =>
  localize(unit.name, language).text;
