import { BrokenCell } from './cell.ts';
import { unpackText, type ZipEntry } from './zip-file.ts';

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
 * @returns undefined: the sheet is not where the workbook says
 * @throws RangeError when a part of the file cannot be unpacked
 */
export async function brokenCells(
  bytes: Uint8Array<ArrayBuffer>,
  entries: readonly ZipEntry[],
): Promise<readonly PlacedBrokenCell[] | undefined> {
  const partOf = async (name: string): Promise<string> => {
    const entry = entries.findLast((other) => other.name === name);
    return entry ? withoutComments(await unpackText(bytes, entry)) : '';
  };
  const workbook = await partOf('xl/workbook.xml');
  const relations = await partOf('xl/_rels/workbook.xml.rels');
  const sheet = tagsOf(workbook, ['sheet']).find(({ attributes }) => attributes.has('name'));
  const target = tagsOf(relations, ['Relationship'])
    .find(({ attributes }) => attributes.get('Id') === sheet?.attributes.get('id'))
    ?.attributes.get('Target');
  if (target === undefined) return undefined;
  const content = await partOf(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  return content === '' ? undefined : cellsOf(content);
}

/** What is no element; a text that is said to be no markup stays as a text. */
const withoutComments = (xml: string): string =>
  xml.replace(/<!--.*?-->|<!\[CDATA\[.*?\]\]>/gs, (part) => (part.startsWith('<!--') ? '' : '…'));

/** The start or the end of an element, and the text behind it. */
interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  /** Whether it is its own end. */
  readonly isEmpty: boolean;
  /** By their names without prefix. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: string;
}

const tagsOf = (xml: string, names: readonly string[]): readonly Tag[] =>
  Array.from(xml.matchAll(tagPattern(names)), ([, end, name = '', attributes = '', text = '']) => ({
    name,
    isEnd: end === '/',
    isEmpty: attributes.endsWith('/'),
    attributes: new Map(
      Array.from(attributes.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g), (found) => [
        found[1] ?? '',
        decoded(found[2] ?? found[3] ?? ''),
      ]),
    ),
    text: decoded(text),
  }));

const tagPattern = (names: readonly string[]): RegExp =>
  new RegExp(`<(/?)(?:[\\w-]+:)?(${names.join('|')})(?=[\\s/>])([^<>]*)>([^<]*)`, 'g');

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
};

const decoded = (text: string): string =>
  text.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => entities[entity] ?? entity);

/** What is said of a cell until it ends. */
interface SaidCell {
  readonly attributes: ReadonlyMap<string, string>;
  readonly formula?: string;
  readonly value?: string;
}

function cellsOf(sheet: string): readonly PlacedBrokenCell[] {
  const found: PlacedBrokenCell[] = [];
  let said: SaidCell = { attributes: new Map() };
  for (const { name, isEnd, isEmpty, attributes, text } of tagsOf(sheet, ['c', 'f', 'v'])) {
    if (name === 'c' && !isEnd) said = { attributes };
    if (name === 'f' && !isEnd) said = { ...said, formula: text };
    if (name === 'v' && !isEnd) said = { ...said, value: text };
    if (name !== 'c' || !(isEnd || isEmpty)) continue;
    const cell = brokenCell(said);
    const place = placeOf(said.attributes.get('r') ?? '');
    if (cell && place) found.push({ ...place, cell });
  }
  return found;
}

/** A formula that gives an empty text has that for its value. */
function brokenCell({ attributes, formula, value }: SaidCell): BrokenCell | undefined {
  const type = attributes.get('t');
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
