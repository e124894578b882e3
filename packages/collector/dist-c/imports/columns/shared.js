import { day, id, text } from "../cell-type.js";
const anyText = text({ vi: 'văn bản, không để trống', en: 'text, not empty' });
/** The id of a record. */
export const idColumn = {
    path: 'id',
    heading: { vi: 'Mã', en: 'Id' },
    type: id,
    isRequired: true,
};
/** A text in one language, or in none. */
export const textColumn = (path, vi, en) => ({
    path,
    heading: { vi, en },
    type: anyText,
});
/** A text in Vietnamese that is required, and beside it the same in English. */
export const localizedColumns = (path, vi, en) => [
    { ...textColumn(`${path}.vi`, vi, en), isRequired: true },
    textColumn(`${path}.en`, `${vi} tiếng Anh`, `${en} in English`),
];
/** The same columns, none of them required. */
export const optional = (columns) => columns.map((column) => ({ ...column, isRequired: false }));
/** The same column, required. */
export const required = (column) => ({ ...column, isRequired: true });
/** A day. */
export const dayColumn = (path, vi, en) => ({
    path,
    heading: { vi, en },
    type: day,
});
/** The id of another record. */
export const referenceColumn = (path, heading, what) => ({
    path,
    heading,
    type: {
        ...id,
        accepted: {
            vi: `mã của ${what.vi} đã có hoặc có trong tệp này`,
            en: `the id of ${what.en} that is registered or in this file`,
        },
    },
});
/** The id of a unit. */
export const unitColumn = (path, vi, en) => referenceColumn(path, { vi, en }, { vi: 'một đơn vị', en: 'a unit' });
/** The id of a campaign. */
export const campaignColumn = referenceColumn('campaign', { vi: 'Phong trào', en: 'Campaign' }, { vi: 'một phong trào', en: 'a campaign' });
/** An address of a page. */
export const addressColumn = (path, vi, en) => ({
    path,
    heading: { vi, en },
    type: text({
        vi: 'địa chỉ trang, như https://laichau.gov.vn/bai-viet',
        en: 'the address of a page, such as https://laichau.gov.vn/bai-viet',
    }),
});
/** Where a record was read. */
export const sourceColumn = textColumn('source', 'Nguồn', 'Source');
//# sourceMappingURL=shared.js.map