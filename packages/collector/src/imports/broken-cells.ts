import { BrokenCell } from './cell.ts';
import { readXml, type ReadElement } from './read-xml.ts';

/** A cell without a value, and where it stands: both from 1. */
export interface PlacedBrokenCell {
  readonly line: number;
  readonly position: number;
  readonly cell: BrokenCell;
}

/**
 * Finds the cells of the first sheet whose formula went wrong or was never calculated, which
 * reading the sheet gives as empty ones.
 *
 * @param parts the files in the workbook, by their names
 * @returns undefined: the sheet is not where the workbook says
 * @throws Error when a part is not well-formed
 */
export function brokenCells(
  parts: ReadonlyMap<string, Uint8Array>,
): readonly PlacedBrokenCell[] | undefined {
  const read = (name: string, tell: (element: ReadElement) => void): boolean => {
    const part = parts.get(name);
    if (part) readXml(new TextDecoder().decode(part), tell);
    return part !== undefined;
  };
  const sheets: (string | undefined)[] = [];
  read('xl/workbook.xml', ({ name, attribute }) => {
    if (name === 'sheet') sheets.push(attribute('id'));
  });
  const targets = new Map<string | undefined, string | undefined>();
  read('xl/_rels/workbook.xml.rels', ({ name, attribute }) => {
    if (name === 'Relationship') targets.set(attribute('Id'), attribute('Target'));
  });
  const target = targets.get(sheets[0]);
  if (target === undefined) return undefined;
  const found: PlacedBrokenCell[] = [];
  const isThere = read(
    target.startsWith('/') ? target.slice(1) : `xl/${target}`,
    cellsInto((cell) => found.push(cell)),
  );
  return isThere ? found : undefined;
}

/** What is said of a cell until it ends. */
interface SaidCell {
  readonly formula?: string;
  readonly value?: string;
}

function cellsInto(add: (found: PlacedBrokenCell) => void): (element: ReadElement) => void {
  let said: SaidCell = {};
  return ({ name, text, attribute }) => {
    if (name === 'f') said = { ...said, formula: text };
    if (name === 'v') said = { ...said, value: text };
    if (name !== 'c') return;
    const cell = brokenCell(said, attribute('t'));
    const place = cell && placeOf(attribute('r') ?? '');
    if (place) add({ ...place, cell });
    said = {};
  };
}

/** A formula that gives an empty text has that for its value. */
function brokenCell({ formula, value }: SaidCell, type?: string): BrokenCell | undefined {
  if (type === 'e') return new BrokenCell('error', value ?? '');
  const isCalculated = type === 'str' ? value !== undefined : Boolean(value);
  return formula === undefined || isCalculated
    ? undefined
    : new BrokenCell('not-calculated', `=${formula}`);
}

/** `B12` is the second cell of line 12. */
function placeOf(address: string): { line: number; position: number } | undefined {
  const [, letters = '', line] = /^([A-Z]{1,3})(\d{1,7})$/.exec(address) ?? [];
  if (line === undefined) return undefined;
  const position = Array.from(letters).reduce((sum, letter) => sum * 26 + letterNumber(letter), 0);
  return { line: Number(line), position };
}

const letterNumber = (letter: string): number => letter.charCodeAt(0) - 64;
