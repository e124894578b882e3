import { fileTypes, localDateAt } from '@vhcs/contract';
import {
  csvSeparatorSchema,
  exportFormatSchema,
  exportLanguageSchema,
  idSchema,
  periodSchema,
} from '@vhcs/contract/schemas';
import type { Clock } from '../capabilities.ts';
import type { AppContext } from '../exchange.ts';
import { isTooManyRows } from '../exports/too-many-rows.ts';
import type { PeriodQuery } from '../exports/unit-rows.ts';
import type { FileForms } from '../files/file-forms.ts';
import { ALL_TIME, parsePeriod } from '../figures/period.ts';
import { printedCount } from '../pages/printing.ts';
import { ProblemError } from '../problems.ts';
import { invalidQuery, queryParameter } from '../query.ts';
import type { Registry } from '../registry/registry.ts';
import type { Store } from '../store/store.ts';
import { requireUnit, type Caller, type OperatorHandler } from './guard.ts';
import { writtenReply } from './written-reply.ts';

const parameters = {
  period: {
    schema: periodSchema,
    accepted: 'all, or a period such as 2026, 2026-H1, 2026-Q2 or 2026-05',
  },
  unit: { schema: idSchema, accepted: 'the id of a registered unit' },
  survey: { schema: idSchema, accepted: 'the id of a registered survey' },
  language: { schema: exportLanguageSchema, accepted: 'vi or en' },
  separator: { schema: csvSeparatorSchema, accepted: 'semicolon or comma' },
} as const;

/** What the routes rest on that hand figures on. */
export interface ExportParts {
  readonly store: Pick<Store, 'figures'>;
  readonly registry: Registry;
  readonly clock: Clock;
  readonly files: FileForms;
}

/** `GET /v1/admin/exports`: published figures as a file; a unit head has the own unit's rows. */
export function exportFigures(parts: ExportParts): OperatorHandler {
  const { exportFormats } = parts.files;
  const formatParameter = {
    schema: exportFormatSchema.extract([...exportFormats]),
    accepted: exportFormats.join(', '),
  };
  const standard = exportFormats[0] ?? 'json';
  return async (c, caller) => {
    const format = queryParameter(c, 'format', formatParameter) ?? standard;
    const language = queryParameter(c, 'language', parameters.language) ?? 'vi';
    const separator = queryParameter(c, 'separator', parameters.separator);

    const { registry, store } = parts;
    const query = requestedQuery(c, caller, parts);
    const output = {
      kind: 'file',
      format,
      language,
      separator: separator === 'comma' ? ',' : ';',
    } as const;

    const asked = { figures: store.figures, registry, query };
    return writtenReply(c, {
      write: (signal) => parts.files.writeFigures(asked, output, signal),
      name: `${fileNameOf(query)}.${format}`,
      mediaType: fileTypes[format],
    }).catch(refuseTooManyRows);
  };
}

/** `GET /v1/admin/reports`: a page that prints on A4; saved, since its styles stand in it. */
export function getReport(parts: ExportParts): OperatorHandler {
  return async (c, caller) => {
    const language = queryParameter(c, 'language', parameters.language) ?? 'vi';

    const { registry, store } = parts;
    const query = requestedQuery(c, caller, parts);

    const asked = { figures: store.figures, registry, query };
    return writtenReply(c, {
      write: (signal) => parts.files.writeFigures(asked, { kind: 'report', language }, signal),
      name: `${fileNameOf(query)}.html`,
      mediaType: 'text/html; charset=utf-8',
    });
  };
}

/** Files of several periods, units and surveys lie beside each other. */
const fileNameOf = ({ period, unit, survey }: PeriodQuery): string =>
  ['vhcs', period.label.id, unit, survey].filter((part) => part !== undefined).join('-');

function refuseTooManyRows(error: unknown): never {
  if (!isTooManyRows(error)) throw error;
  const [rows, accepted] = [error.rows, error.accepted].map((count) => printedCount(count, 'en'));
  const message = `expected csv or json, or at most ${accepted ?? ''} rows`;
  throw new ProblemError(
    'too-many-rows',
    `The spreadsheet would have ${rows ?? ''} rows; ${message}: those of one unit, or of one survey.`,
    { errors: [{ field: 'format', message }] },
  );
}

function requestedQuery(
  c: AppContext,
  caller: Caller,
  { registry, clock }: ExportParts,
): PeriodQuery {
  const period = queryParameter(c, 'period', parameters.period) ?? ALL_TIME.label.id;
  const unit = queryParameter(c, 'unit', parameters.unit);
  const survey = queryParameter(c, 'survey', parameters.survey);
  if (unit !== undefined) requireUnit(caller, unit);
  if (unit !== undefined && !registry.unit(unit)) {
    throw invalidQuery('unit', unit, parameters.unit.accepted);
  }
  if (survey !== undefined && !registry.survey(survey)) {
    throw invalidQuery('survey', survey, parameters.survey.accepted);
  }
  return {
    period: parsePeriod(period) ?? ALL_TIME,
    unit: unit ?? caller.unit ?? undefined,
    isAlone: caller.unit !== null,
    survey,
    today: localDateAt(clock()),
  };
}
