import Papa from 'papaparse';
import { unreadable, type ImportFault } from './fault.ts';
import type { Table } from './table.ts';

const DELIMITERS = [';', ',', '\t'] as const;

const wellFormed = {
  vi: 'tệp CSV trong đó ô có dấu ngoặc kép được mở và đóng đúng chỗ',
  en: 'a CSV file whose quoted cells are opened and closed rightly',
};

/** The line with which Excel is told what separates cells. */
const SEPARATOR_LINE = /^sep=([;,\t])[;,\t]*(?=\r?\n|$)/i;

/**
 * Reads CSV whose cells are separated by semicolons, commas or tabs: what a line `sep=;` before the
 * headings says, else whichever its first line has.
 */
export function readCsv(text: string): Table | ImportFault {
  const [separatorLine = '', said] = SEPARATOR_LINE.exec(text) ?? [];
  // What is left of the line is an empty one, so that lines are counted as an editor does.
  const content = text.slice(separatorLine.length);
  const { data, errors } = Papa.parse<readonly string[]>(content, {
    delimiter: said ?? delimiterOf(content),
  });
  const rows = withLines(data);
  const [error] = errors;
  if (!error) return { rows };
  const problem = { vi: 'dấu ngoặc kép đặt sai', en: 'a quotation mark is out of place' };
  return { ...unreadable(problem, wellFormed), line: rows[error.row ?? 0]?.line ?? null };
}

/** A cell may hold line breaks, so a row may begin later than its number says. */
function withLines(data: readonly (readonly string[])[]): Table['rows'] {
  let line = 0;
  let breaks = 1;
  return data.map((cells) => {
    line += breaks;
    breaks = cells.join('').split('\n').length;
    return { line, cells };
  });
}

function delimiterOf(text: string): string {
  const [first = ''] = text.replace(/"[^"]*"/g, '').split(/\r?\n/, 1);
  const counts = DELIMITERS.map((delimiter) => first.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}
