import { jsonAccepted, notWellFormed, unreadable } from './fault.ts';
import { isRecord } from './field.ts';
import { MOST_RECORDS, tooManyRecords } from './most-records.ts';
import type { FieldPath, LocatedRecord, LocatedRecords } from './located-record.ts';

/**
 * Reads the records of a JSON text as `recordsOfJson` does; a fault is found by the place of its
 * record in the list, from 0, and not by a line: no parser that knows lines is needed.
 *
 * @param names under which the list may stand
 */
export function recordsOfPlainJson(text: string, names: readonly string[]): LocatedRecords {
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    return { records: [], faults: [unreadable(notWellFormed, jsonAccepted)] };
  }
  const values = recordsIn(root, names);
  if (values.length > MOST_RECORDS) return { records: [], faults: [tooManyRecords] };
  return { records: values.map(located), faults: [] };
}

function recordsIn(root: unknown, names: readonly string[]): readonly unknown[] {
  const list = isRecord(root) ? names.map((name) => root[name]).find(Array.isArray) : root;
  return Array.isArray(list) ? (list as readonly unknown[]) : [root];
}

const located = (value: unknown, index: number): LocatedRecord => ({
  value,
  where: (path) => ({
    line: null,
    column: [index, ...path].join('.'),
    value: written(valueAt(value, path)),
  }),
});

function valueAt(value: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (outer, name) =>
      typeof outer === 'object' && outer !== null ? Reflect.get(outer, name) : undefined,
    value,
  );
}

/** A value as the text has it; null for an object, and for nothing. */
function written(value: unknown): string | null {
  if (value === undefined || value === null || isRecord(value)) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
