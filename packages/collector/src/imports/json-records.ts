import {
  findNodeAtLocation,
  getNodeValue,
  parseTree,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import { jsonAccepted, notWellFormed, unreadable, type ImportFault } from './fault.ts';
import { isRecord } from './field.ts';
import { MOST_RECORDS, tooManyRecords } from './most-records.ts';
import type { FieldPath, LocatedRecord, LocatedRecords } from './located-record.ts';

/**
 * Reads the records of a JSON file: a list of them, a single one, or an object that has the list
 * under its name, as the whole registry has.
 *
 * @param names under which the list may stand
 */
export function recordsOfJson(text: string, names: readonly string[]): LocatedRecords {
  const errors: ParseError[] = [];
  const root = treeOf(text, errors);
  const lines = lineFinder(text);
  const [error] = errors;
  if (error || !root) return { records: [], faults: [notJson(error ? lines(error.offset) : null)] };
  const nodes = nodesOf(root, names);
  if (nodes.length > MOST_RECORDS) return { records: [], faults: [tooManyRecords] };
  return { records: nodes.map((node) => located(node, lines)), faults: [] };
}

/** Undefined where lists are nested deeper than the parser can follow. */
function treeOf(text: string, errors: ParseError[]): Node | undefined {
  try {
    return parseTree(text, errors, { disallowComments: true });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function nodesOf(root: Node, names: readonly string[]): readonly Node[] {
  const list = names
    .map((name) => findNodeAtLocation(root, [name]))
    .find((node) => node?.type === 'array');
  const held = list ?? root;
  return held.type === 'array' ? (held.children ?? []) : [held];
}

function located(node: Node, lines: (offset: number) => number): LocatedRecord {
  return {
    value: getNodeValue(node) as unknown,
    where: (path) => {
      const [found, isField] = nodeAt(node, path);
      const value = getNodeValue(found) as unknown;
      return {
        line: lines(found.offset),
        column: path.length === 0 ? null : path.join('.'),
        value: isField ? written(value) : null,
      };
    },
  };
}

/** A value as the file has it; null for an object, and for nothing. */
function written(value: unknown): string | null {
  if (value === null || isRecord(value)) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The field, or where it is missing the innermost one around it that is there. */
function nodeAt(record: Node, path: FieldPath): readonly [node: Node, isField: boolean] {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(record, path.slice(0, length));
    if (node) return [node, length === path.length];
  }
  return [record, path.length === 0];
}

/** Tells the line of an offset, by a list that is made once. */
function lineFinder(text: string): (offset: number) => number {
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

const notJson = (line: number | null): ImportFault => ({
  ...unreadable(notWellFormed, jsonAccepted),
  line,
});
