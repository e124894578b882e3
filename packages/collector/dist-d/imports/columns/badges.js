import { choice, text } from "../cell-type.js";
import { addressColumn, campaignColumn, dayColumn, idColumn, localizedColumns, sourceColumn, textColumn, unitColumn, } from "./shared.js";
const kinds = {
    participation: { vi: 'Hưởng ứng', en: 'Participation' },
    model: { vi: 'Mô hình', en: 'Model' },
    exemplar: { vi: 'Điển hình', en: 'Exemplar' },
    award: { vi: 'Khen thưởng', en: 'Award' },
};
const motifs = {
    courtesy: { vi: '4 xin, 4 luôn', en: 'Courtesy' },
    smile: { vi: 'Nụ cười', en: 'Smile' },
    'no-plastic': { vi: 'Không nhựa', en: 'No plastic' },
    'green-clean': { vi: 'Xanh, sạch, đẹp', en: 'Green and clean' },
};
/** A badge, a row each. */
export const badgeColumns = [
    idColumn,
    { path: 'kind', heading: { vi: 'Loại', en: 'Kind' }, type: choice(kinds), isRequired: true },
    { path: 'motif', heading: { vi: 'Hình', en: 'Motif' }, type: choice(motifs) },
    ...localizedColumns('name', 'Tên', 'Name'),
    campaignColumn,
    unitColumn('unit', 'Đơn vị', 'Unit'),
    textColumn('grantedBy', 'Cấp bởi', 'Granted by'),
    {
        path: 'documentNumber',
        heading: { vi: 'Số văn bản', en: 'Document number' },
        type: text({
            vi: 'số ký hiệu văn bản, như 12/QĐ-UBND; bắt buộc với huy hiệu khen thưởng',
            en: 'the number of a document, such as 12/QĐ-UBND; an award badge cannot be without it',
        }),
    },
    dayColumn('validFrom', 'Từ ngày', 'Valid from'),
    dayColumn('validTo', 'Đến ngày', 'Valid to'),
    dayColumn('revokedOn', 'Ngày thu hồi', 'Revoked on'),
    addressColumn('issuerPage', 'Trang của nơi cấp', 'Issuer page'),
    sourceColumn,
];
//# sourceMappingURL=badges.js.map