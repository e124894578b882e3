import { choice, flag, list, wholeNumber } from "../cell-type.js";
import { idColumn, localizedColumns, optional, referenceColumn, textColumn } from "./shared.js";
const levels = {
    national: { vi: 'Toàn quốc', en: 'National' },
    province: { vi: 'Cấp tỉnh', en: 'Province' },
    'sector-province': { vi: 'Ngành dọc cấp tỉnh', en: 'Sector in a province' },
    'central-agency': { vi: 'Cơ quan trung ương', en: 'Central agency' },
    district: { vi: 'Cấp huyện', en: 'District' },
    commune: { vi: 'Cấp xã', en: 'Commune' },
};
/** A campaign, a row each; its phases and criteria are told in JSON. */
export const campaignColumns = [
    idColumn,
    ...localizedColumns('name', 'Tên', 'Name'),
    ...optional(localizedColumns('theme', 'Chủ đề', 'Theme')),
    { path: 'periodFrom', heading: { vi: 'Từ năm', en: 'From year' }, type: wholeNumber },
    { path: 'periodTo', heading: { vi: 'Đến năm', en: 'To year' }, type: wholeNumber },
    textColumn('periodText', 'Giai đoạn', 'Period'),
    { path: 'level', heading: { vi: 'Cấp', en: 'Level' }, type: choice(levels), isRequired: true },
    textColumn('launched', 'Ngày phát động', 'Launched'),
    textColumn('launcher.name', 'Đơn vị phát động', 'Launcher'),
    textColumn('launcher.source', 'Nguồn về đơn vị phát động', 'Source of the launcher'),
    referenceColumn('basis', { vi: 'Căn cứ', en: 'Basis' }, { vi: 'một văn bản', en: 'a document' }),
    referenceColumn('parent', { vi: 'Phong trào cấp trên', en: 'Parent' }, { vi: 'một phong trào', en: 'a campaign' }),
    { path: 'archived', heading: { vi: 'Đã lưu trữ', en: 'Archived' }, type: flag },
    {
        path: 'sources',
        heading: { vi: 'Nguồn', en: 'Sources' },
        type: list({ vi: 'các nguồn, cách nhau bằng dấu ;', en: 'sources, with ; between them' }),
    },
];
//# sourceMappingURL=campaigns.js.map