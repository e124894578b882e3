import { decimalNumber } from '../cell-type.ts';
import type { Column } from '../column.ts';
import { period } from '../period-cell.ts';
import { required, sourceColumn, unitColumn } from './shared.ts';

/** How many people a unit served within a period, a row each. */
export const servedColumns: readonly Column[] = [
  required(unitColumn('unit', 'Đơn vị', 'Unit')),
  { path: 'period', heading: { vi: 'Kỳ', en: 'Period' }, type: period, isRequired: true },
  {
    path: 'people',
    heading: { vi: 'Số lượt phục vụ', en: 'People' },
    type: {
      ...decimalNumber,
      accepted: {
        vi: 'số nguyên từ 1, như 11000 hoặc 11.000',
        en: 'a whole number from 1 on, such as 11000 or 11.000 (eleven thousand)',
      },
    },
    isRequired: true,
  },
  sourceColumn,
];
