import { localize, type LocalDate } from '@vhcs/contract';
import type { Period } from '../figures/period.ts';
import type { PublishedSummary } from '../figures/summary.ts';
import type { ExportForm } from './export-form.ts';
import { surveyTitle } from './figures-table.ts';
import { methodSentences } from './language.ts';
import { PeriodTotals, type PeriodTotal } from './period-total.ts';
import { Pieces } from './pieces.ts';
import { readRows, type AskedFigures } from './read-figures.ts';
import type { UnitFigures } from './unit-figures.ts';
import { hasServed } from './unit-rows.ts';
import type { ExportLanguage } from './words.ts';

/**
 * Figures for other programs: every unit with its summary in the shape of the contract, the totals,
 * and the method in words. Written while it is read, indented by two.
 */
export async function* exportJson(
  asked: AskedFigures,
  { language }: Pick<ExportForm, 'language'>,
): AsyncGenerator<Uint8Array> {
  const json = new Pieces();
  const totals = new PeriodTotals();
  json.addText(openingOf(asked.query.period));
  let between = '\n';
  for await (const rows of readRows(asked)) {
    for (const row of rows) {
      totals.add(row);
      json.addText(between);
      json.addText(itemOf(jsonOf(row, language)));
      between = ',\n';
      if (json.isFull) yield json.take();
    }
  }
  json.addText(between === '\n' ? ']' : '\n  ]');
  const method = methodSentences(language, hasServed(asked));
  json.addText(endingOf(totals, method));
  yield json.take();
}

/** A unit's summary in one series, with what it is called. */
interface UnitJson extends PublishedSummary {
  readonly name: string;
  readonly level: string;
  readonly parent: string | null;
  /** First and last day of the unit; null where there is none, or it is not known. */
  readonly validFrom: LocalDate | null;
  readonly validTo: LocalDate | null;
  readonly surveyTitle: string;
}

const jsonOf = ({ unit, survey, summary }: UnitFigures, language: ExportLanguage): UnitJson => ({
  name: localize(unit.name, language).text,
  level: unit.level,
  parent: unit.parent ?? null,
  validFrom: unit.validFrom ?? null,
  validTo: unit.validTo ?? null,
  surveyTitle: surveyTitle(survey, language),
  ...summary,
});

const totalJson = ({ survey, ...total }: PeriodTotal): object => ({
  survey: survey.id,
  surveyVersion: survey.version,
  ...total,
});

/** The document up to where its units begin. */
function openingOf({ label: period }: Period): string {
  return `${indented({ period }).slice(0, -'\n}'.length)},\n  "units": [`;
}

/** The document after its units. */
function endingOf(totals: PeriodTotals, method: readonly string[]): string {
  const text = indented({ totals: totals.list().map(totalJson), method });
  return `,${text.slice('{'.length)}\n`;
}

/** An item as it stands in a list that is a member of the document. */
function itemOf(unit: UnitJson): string {
  return indented([[unit]]).slice('[\n  [\n'.length, -'\n  ]\n]'.length);
}

const indented = (value: object): string => JSON.stringify(value, undefined, 2);
