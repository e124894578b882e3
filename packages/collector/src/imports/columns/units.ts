import { unitLevelsEn, unitLevelsVi } from '@vhcs/contract';
import { choice, list, text } from '../cell-type.ts';
import type { Column } from '../column.ts';
import {
  dayColumn,
  idColumn,
  localizedColumns,
  sourceColumn,
  textColumn,
  unitColumn,
} from './shared.ts';

const levels = Object.fromEntries(
  Object.entries(unitLevelsVi).map(([level, vi]) => [
    level,
    { vi, en: unitLevelsEn[level as keyof typeof unitLevelsEn] },
  ]),
);

const relatedUnits = list({
  vi: 'mã đơn vị đã có hoặc có trong tệp này, hoặc tên đơn vị; cách nhau bằng dấu ; ',
  en: 'ids of units that are registered or in this file, or names; with ; between them',
});

/** A unit, a row each. */
export const unitColumns: readonly Column[] = [
  idColumn,
  ...localizedColumns('name', 'Tên', 'Name'),
  textColumn('shortName', 'Tên viết tắt', 'Short name'),
  { path: 'level', heading: { vi: 'Cấp', en: 'Level' }, type: choice(levels), isRequired: true },
  unitColumn('parent', 'Đơn vị cấp trên', 'Parent'),
  textColumn('province', 'Tỉnh', 'Province'),
  {
    path: 'agencyCode',
    heading: { vi: 'Mã định danh', en: 'Agency code' },
    type: text({
      vi: 'mã định danh theo Quyết định 20/2020/QĐ-TTg, như H35.01.02',
      en: 'an agency code after Decision 20/2020/QĐ-TTg, such as H35.01.02',
    }),
  },
  {
    path: 'legacyCode',
    heading: { vi: 'Mã định danh cũ', en: 'Legacy code' },
    type: text({
      vi: 'mã định danh cũ theo QCVN 102:2016/BTTTT, như 000.00.00.H49',
      en: 'a code after QCVN 102:2016/BTTTT, such as 000.00.00.H49',
    }),
  },
  dayColumn('validFrom', 'Từ ngày', 'Valid from'),
  dayColumn('validTo', 'Đến ngày', 'Valid to'),
  textColumn('validToStatus', 'Căn cứ ngày kết thúc', 'Valid to status'),
  {
    path: 'predecessors',
    heading: { vi: 'Đơn vị tiền thân', en: 'Predecessors' },
    type: relatedUnits,
  },
  { path: 'successors', heading: { vi: 'Đơn vị kế thừa', en: 'Successors' }, type: relatedUnits },
  textColumn('note', 'Ghi chú', 'Note'),
  sourceColumn,
];
