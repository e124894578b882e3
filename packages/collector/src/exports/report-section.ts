import type { ServedFigures } from '@vhcs/contract';
import { html } from 'hono/html';
import type { Fragment } from '../html/fragment.ts';
import { printedCount } from '../pages/printing.ts';
import { surveyTitle } from './figures-table.ts';
import { filled, GAP } from './filled-fragment.ts';
import { exportWords } from './language.ts';
import { rank, type Ranked } from './ranking.ts';
import type { CountedUnit, MeasuredUnit, ReportedSeries } from './report-figures.ts';
import { reportWords } from './report-words.ts';
import { withinSentence } from './within-sentence.ts';
import type { ExportLanguage } from './words.ts';

/** What a report says by one survey version and series: the whole, then unit by unit. */
export function sectionTexts(
  { total, measured, counted }: ReportedSeries,
  language: ExportLanguage,
): AsyncGenerator<string> {
  const words = reportWords[language];
  const { columns, series } = exportWords[language];
  const section = html`<h2>
      ${surveyTitle(total.survey, language)}, ${columns.version.toLowerCase()}
      ${total.survey.version}. ${series[total.series]}
    </h2>
    <h3>${words.overall}</h3>
    <p>${words.overallOf(printedCount(total.n, language), printedCount(total.units, language))}</p>
    ${total.shares && shareLines(total.shares, language)}
    <h3>${words.comparison}</h3>
    ${measured.length > 0 && unitTable(measured.length > 1, language)}
    ${counted.length > 0 && countedLine(counted, language)}`;
  return filled(section, async function* () {
    for (const ranked of rank(measured))
      yield String(await unitRow(ranked, measured.length > 1, language));
  });
}

function shareLines(
  { satisfied, verySatisfied }: MeasuredUnit['shares'],
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

/** @param isRanked whether there are others to have a place among */
function unitTable(isRanked: boolean, language: ExportLanguage): Fragment {
  const words = reportWords[language];
  const { columns } = exportWords[language];
  return html`<table>
      <thead>
        <tr>
          ${isRanked && html`<th scope="col" class="number">${words.place}</th>`}
          <th scope="col">${columns.unit}</th>
          <th scope="col" class="number">${columns.n}</th>
          <th scope="col" class="number">${columns.satisfied}</th>
          <th scope="col" class="number">${columns.verySatisfied}</th>
        </tr>
      </thead>
      <tbody>
        ${GAP}
      </tbody>
    </table>
    ${isRanked && html`<p><small>${words.ties}</small></p>`}`;
}

function unitRow(
  { item, best, worst }: Ranked<MeasuredUnit>,
  isRanked: boolean,
  language: ExportLanguage,
): Fragment {
  const { name, note, n, shares, served } = item;
  const { verySatisfied, satisfied } = served?.bounds ?? {};
  const place = best === worst ? String(best) : `${String(best)}–${String(worst)}`;
  return html`<tr>
    ${isRanked && html`<td class="number">${place}</td>`}
    <th scope="row">${name}${note !== undefined && html`<small>${note}</small>`}</th>
    <td class="number">${printedCount(n, language)}${served && servedNote(n, served, language)}</td>
    <td class="number">${shareText(shares.satisfied)}${boundsNote(satisfied, language)}</td>
    <td class="number">${shareText(shares.verySatisfied)}${boundsNote(verySatisfied, language)}</td>
  </tr>`;
}

function servedNote(n: number, { people }: ServedFigures, language: ExportLanguage): Fragment {
  const percent = n > people ? undefined : Math.round((n * 100) / people);
  return html`<small>
    ${reportWords[language].ofServed(printedCount(people, language), percent)}
  </small>`;
}

const boundsNote = (
  bounds: NonNullable<ServedFigures['bounds']>['satisfied'] | undefined,
  language: ExportLanguage,
): Fragment | undefined =>
  bounds && html`<small>${reportWords[language].amongServed(bounds.least, bounds.most)}</small>`;

const shareText = ({ percent, interval }: MeasuredUnit['shares']['satisfied']): string =>
  `${String(percent)} (${String(interval.low)}–${String(interval.high)})`;

function countedLine(counted: readonly CountedUnit[], language: ExportLanguage): Fragment {
  const units = counted.map(({ name, note, n }) =>
    withNotes(name, [printedCount(n, language), note]),
  );
  return html`<p>${reportWords[language].countsOnly}: ${units.join('; ')}.</p>`;
}

/** What a unit is called in a sentence, and in brackets what is to be known of it. */
export function withNotes(name: string, notes: readonly (string | undefined)[]): string {
  const known = notes.filter((note) => note !== undefined).map(withinSentence);
  return known.length > 0 ? `${name} (${known.join('; ')})` : name;
}
