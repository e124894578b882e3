import { foldForSearch } from '@vhcs/contract';
import { cellText } from './cell.ts';
import type { CellType } from './cell-type.ts';

const quarters: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };

/**
 * A year, a half, a quarter or a month: as addresses have it, `2026-H1`, as people write it,
 * `Quý II/2026`, or the first day of a month, which is what spreadsheets make of `5/2026`.
 */
export const period: CellType = {
  accepted: {
    vi: 'năm, 6 tháng, quý hoặc tháng, như 2026, 2026-H1, 6 tháng đầu năm 2026, Quý II/2026, 5/2026',
    en: 'a year, a half, a quarter or a month, such as 2026, 2026-H1, 2026-Q2, 2026-05 or 5/2026',
  },
  read: (cell) => {
    const text = foldForSearch(cellText(cell)).replace(/\s+/g, ' ');
    for (const [pattern, read] of forms) {
      const found = pattern.exec(text);
      if (found) return read(found);
    }
    return undefined;
  },
};

type Form = readonly [pattern: RegExp, read: (found: RegExpExecArray) => string | undefined];

const forms: readonly Form[] = [
  [/^(\d{4})(-(h[12]|q[1-4]|0[1-9]|1[0-2]))?$/, ([text]) => text.toUpperCase()],
  [/^nam (\d{4})$/, ([, year]) => year],
  [
    /^(?:6|sau) thang (dau|cuoi)(?: nam)? (\d{4})$/,
    ([, half, year = '']) => `${year}-H${half === 'dau' ? '1' : '2'}`,
  ],
  [
    /^quy (i{1,3}|iv|[1-4])(?: ?[/-] ?| nam | )(\d{4})$/,
    ([, quarter = '', year = '']) => `${year}-Q${quarters[quarter] ?? quarter}`,
  ],
  [
    /^(?:thang |t)?(0?[1-9]|1[0-2])(?: ?[/.-] ?| nam | )(\d{4})$/,
    ([, month = '', year = '']) => `${year}-${month.padStart(2, '0')}`,
  ],
  [/^(\d{4}-(?:0[1-9]|1[0-2]))-01$/, ([, month]) => month],
];
