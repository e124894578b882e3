import { html, raw } from 'hono/html';
import type { Fragment } from '../html/fragment.ts';
import { printedDay } from '../pages/printing.ts';
import type { ExportForm } from './export-form.ts';
import { filled, GAP } from './filled-fragment.ts';
import { exportWords, methodSentences } from './language.ts';
import { inPieces } from './pieces.ts';
import type { AskedFigures } from './read-figures.ts';
import { readReport, type ReportFigures } from './report-figures.ts';
import { sectionTexts, withNotes } from './report-section.ts';
import { reportStyles } from './report-styles.ts';
import { reportWords, type ReportWords } from './report-words.ts';
import type { ExportLanguage } from './words.ts';

/**
 * The report of a period as one HTML file, in pieces: what all units have, each unit with its ties,
 * the method.
 */
export async function* exportReport(
  asked: AskedFigures,
  { language }: Pick<ExportForm, 'language'>,
): AsyncGenerator<Uint8Array> {
  yield* inPieces(pageTexts(await readReport(asked, language), language));
}

async function* pageTexts(
  figures: ReportFigures,
  language: ExportLanguage,
): AsyncGenerator<string> {
  const { period, scope, series, hidden, hasServed } = figures;
  const words = reportWords[language];
  const title = words.title(exportWords[language].period(period.id));
  const page = html`<!doctype html>
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
          scope &&
          html`<p class="scope">
            ${scope.hasMore ? words.scopeWithMore(scope.name) : words.scope(scope.name)}
          </p>`
        }
        ${
          period.from !== null &&
          period.to !== null &&
          html`<p class="days">${words.days(printedDay(period.from), printedDay(period.to))}</p>`
        }
        <p class="days">${statusOf(figures, words)}</p>
        ${series.length === 0 ? html`<p>${words.nothing}</p>` : GAP}
        ${hidden.length > 0 && hiddenSection(hidden, language)}
        <h2>${words.method}</h2>
        <ul>
          ${methodSentences(language, hasServed).map((line) => html`<li>${line}</li>`)}
        </ul>
      </body>
    </html>`;
  yield* filled(page, async function* () {
    for (const each of series) yield* sectionTexts(each, language);
  });
  yield '\n';
}

/** When it was made, how far its figures go, and whether more will come. */
function statusOf({ period, madeOn, closedThrough }: ReportFigures, words: ReportWords): string {
  const made = words.madeOn(printedDay(madeOn), closedThrough && printedDay(closedThrough));
  return period.to !== null && madeOn <= period.to ? `${made} ${words.goesOn}` : made;
}

function hiddenSection(hidden: ReportFigures['hidden'], language: ExportLanguage): Fragment {
  return html`<h2>${reportWords[language].tooFew}</h2>
    <p>${hidden.map(({ name, note }) => withNotes(name, [note])).join('; ')}.</p>`;
}
