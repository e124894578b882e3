import { choice, decimalNumber, list } from "../cell-type.js";
import { addressColumn, campaignColumn, idColumn, localizedColumns, optional, required, sourceColumn, textColumn, unitColumn, } from "./shared.js";
const operators = {
    '=': { vi: 'bằng', en: 'exactly' },
    '>': { vi: 'hơn', en: 'more than' },
    '>=': { vi: '≥', en: 'at least' },
};
const figureKinds = {
    fact: { vi: 'Kết quả', en: 'Fact' },
    target: { vi: 'Chỉ tiêu', en: 'Target' },
};
/** A card: its first row, and a row for each further figure. */
export const exemplarColumns = [
    idColumn,
    required(unitColumn('unit', 'Đơn vị', 'Unit')),
    required(campaignColumn),
    ...optional(localizedColumns('headline', 'Tiêu đề', 'Headline')),
    {
        path: 'practices',
        heading: { vi: 'Cách làm', en: 'Practices' },
        type: list({
            vi: 'các cách làm, mỗi dòng một cách hoặc cách nhau bằng dấu |',
            en: 'practices, one a line or with | between them',
        }, ''),
    },
    {
        path: 'badges',
        heading: { vi: 'Huy hiệu', en: 'Badges' },
        type: list({
            vi: 'mã các huy hiệu đã có, cách nhau bằng dấu ;',
            en: 'ids of registered badges, with ; between them',
        }),
    },
    addressColumn('photo.url', 'Ảnh', 'Photo'),
    ...optional(localizedColumns('photo.caption', 'Chú thích ảnh', 'Photo caption')),
    textColumn('photo.credit', 'Tác giả ảnh', 'Photo credit'),
    addressColumn('articleUrl', 'Bài viết', 'Article url'),
    required(sourceColumn),
    ...localizedColumns('figures.*.label', 'Số liệu', 'Figure'),
    {
        path: 'figures.*.operator',
        heading: { vi: 'Phép so', en: 'Operator' },
        type: choice(operators),
        isRequired: true,
    },
    {
        path: 'figures.*.value',
        heading: { vi: 'Giá trị', en: 'Value' },
        type: decimalNumber,
        isRequired: true,
    },
    textColumn('figures.*.unit', 'Đơn vị tính', 'Unit of figure'),
    required(textColumn('figures.*.display', 'Cách ghi của nguồn', 'As printed')),
    {
        path: 'figures.*.kind',
        heading: { vi: 'Loại số liệu', en: 'Kind of figure' },
        type: choice(figureKinds),
    },
    required(textColumn('figures.*.period', 'Kỳ số liệu', 'Period')),
    required(textColumn('figures.*.source', 'Nguồn số liệu', 'Source of figure')),
    textColumn('figures.*.note', 'Ghi chú số liệu', 'Note on figure'),
];
//# sourceMappingURL=exemplars.js.map