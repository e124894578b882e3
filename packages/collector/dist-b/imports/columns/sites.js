import { flag, list } from "../cell-type.js";
import { idColumn, required, textColumn } from "./shared.js";
/** A site, a row each. */
export const siteColumns = [
    idColumn,
    required(textColumn('name', 'Tên', 'Name')),
    textColumn('system', 'Hệ thống', 'System'),
    {
        path: 'origins',
        heading: { vi: 'Địa chỉ cổng', en: 'Origins' },
        type: list({
            vi: 'địa chỉ gốc không có đường dẫn, như https://laichau.gov.vn; nhiều địa chỉ cách nhau bằng dấu ;',
            en: 'origins without path, such as https://laichau.gov.vn, with ; between them',
        }),
        isRequired: true,
    },
    { path: 'monitor', heading: { vi: 'Theo dõi', en: 'Monitor' }, type: flag },
    {
        path: 'framedAnywhere',
        heading: { vi: 'Cho nhúng khung ở mọi nơi', en: 'Framed anywhere' },
        type: flag,
    },
];
//# sourceMappingURL=sites.js.map