import { vi } from 'zod/locales';
import type { z } from 'zod';
import type { Bilingual } from '../registry/bilingual.ts';
import { columnAt } from './column.ts';
import { faultTexts, type ImportFault } from './fault.ts';
import type { ImportKind } from './import-kind.ts';
import type { FieldPath, LocatedRecord } from './located-record.ts';

type Issue = z.core.$ZodIssue;

const inVietnamese = vi().localeError;

/** What a schema finds wrong with a record, with the place of each fault. */
export function schemaFaults(
  issues: readonly Issue[],
  record: LocatedRecord,
  { columns }: ImportKind,
): readonly ImportFault[] {
  return issues.flatMap((issue) =>
    pathsOf(issue).map((path): ImportFault => {
      const place = record.where(path);
      const accepted = isDayForm(issue)
        ? isoDay
        : (columnAt(columns, path)?.type.accepted ?? messageOf(issue));
      return { ...place, problem: problemOf(issue, place.value), accepted };
    }),
  );
}

/** Days of tables have their form when they come here; those of JSON are as somebody wrote them. */
const isDayForm = (issue: Issue): boolean =>
  issue.code === 'invalid_format' && issue.format === 'date';

const isoDay: Bilingual = {
  vi: 'ngày có thật, như 2025-06-30',
  en: 'a day that exists, such as 2025-06-30',
};

/** A field that is not known is told by its own name. */
function pathsOf(issue: Issue): readonly FieldPath[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
}

function problemOf(issue: Issue, value: string | null): Bilingual {
  if (issue.code === 'unrecognized_keys') return faultTexts.unknownField;
  const isMissing = issue.code === 'invalid_type' && issue.input === undefined && value === null;
  return isMissing ? faultTexts.missing : faultTexts.notAccepted;
}

/** Of a field that no column tells about, in the words of the schema. */
function messageOf(issue: Issue): Bilingual {
  const said = inVietnamese(issue as Parameters<typeof inVietnamese>[0]);
  const translated = typeof said === 'string' ? said : said?.message;
  return { vi: translated ?? issue.message, en: issue.message };
}
