import { choice, flag } from "../cell-type.js";
import { idColumn, localizedColumns, required, unitColumn } from "./shared.js";
const kinds = {
    counter: { vi: 'Quầy', en: 'Counter' },
    kiosk: { vi: 'Màn hình', en: 'Kiosk' },
    qr: { vi: 'Mã QR', en: 'QR code' },
    web: { vi: 'Trang web', en: 'Web page' },
    'home-link': { vi: 'Liên kết về nhà', en: 'Link for home' },
};
/** A touchpoint, a row each. */
export const touchpointColumns = [
    idColumn,
    required(unitColumn('unit', 'Đơn vị', 'Unit')),
    { path: 'kind', heading: { vi: 'Loại', en: 'Kind' }, type: choice(kinds), isRequired: true },
    ...localizedColumns('name', 'Tên', 'Name'),
    { path: 'open', heading: { vi: 'Đang mở', en: 'Open' }, type: flag, isRequired: true },
];
//# sourceMappingURL=touchpoints.js.map