import type { RegistryData } from '../registry/records.ts';
import { unreadable, type ImportFault } from './fault.ts';
import type { ImportFile } from './import-format.ts';
import { importKinds, type ImportKind, type ImportKindName } from './import-kind.ts';
import { recordsOfJson } from './json-records.ts';
import type { LocatedRecords } from './located-record.ts';
import { readCsv } from './read-csv.ts';
import { readText } from './read-text.ts';
import { readWorkbook } from './read-workbook.ts';
import { recordsOfTable } from './table-records.ts';
import type { Table } from './table.ts';

/** Reads the records of a file, each with the places of its fields; nothing is checked yet. */
export async function readImport(
  { bytes, format }: ImportFile,
  name: ImportKindName,
  registered: RegistryData,
): Promise<LocatedRecords> {
  const kind: ImportKind = importKinds[name];
  if (format === 'xlsx') return ofTable(await readWorkbook(bytes), kind, registered);
  const text = readText(bytes);
  if (typeof text !== 'string') return none(text);
  return format === 'csv'
    ? ofTable(readCsv(text), kind, registered)
    : recordsOfJson(text, [name, kind.list]);
}

function ofTable(
  table: Table | ImportFault,
  kind: ImportKind,
  registered: RegistryData,
): LocatedRecords {
  if (!('rows' in table)) return none(table);
  // A version of a survey is new or whole: nothing of an old one goes into it.
  const byId = new Map(
    kind.list === 'surveys' ? [] : registered[kind.list].map((record) => [record.id, record]),
  );
  return recordsOfTable(table, kind, (id) => byId.get(id));
}

const none = (fault: ImportFault): LocatedRecords => ({ records: [], faults: [fault] });

/** A file whose form is not known. */
export const unknownFormat: ImportFault = unreadable(
  { vi: 'không biết dạng của tệp', en: 'the form of the file is not known' },
  { vi: 'tệp .csv, .json hoặc .xlsx', en: 'a .csv, .json or .xlsx file' },
);
