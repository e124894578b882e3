import { choice, wholeNumber } from "../cell-type.js";
import { addressColumn, dayColumn, idColumn, referenceColumn, required, sourceColumn, textColumn, } from "./shared.js";
const roles = {
    'campaign-basis': { vi: 'Căn cứ phát động', en: 'Basis of a campaign' },
    'implementation-plan': { vi: 'Kế hoạch thực hiện', en: 'Implementation plan' },
    'discipline-instruction': { vi: 'Chấn chỉnh kỷ luật', en: 'Instruction on discipline' },
    related: { vi: 'Liên quan', en: 'Related' },
};
/** A document, a row each. */
export const documentColumns = [
    idColumn,
    textColumn('number', 'Số ký hiệu', 'Number'),
    required(textColumn('issuer', 'Cơ quan ban hành', 'Issuer')),
    dayColumn('date', 'Ngày ban hành', 'Date'),
    { path: 'year', heading: { vi: 'Năm', en: 'Year' }, type: wholeNumber },
    { path: 'role', heading: { vi: 'Vai trò', en: 'Role' }, type: choice(roles), isRequired: true },
    textColumn('summary', 'Trích yếu', 'Summary'),
    addressColumn('url', 'Liên kết', 'Url'),
    referenceColumn('supersededBy', { vi: 'Thay thế bởi', en: 'Superseded by' }, { vi: 'một văn bản', en: 'a document' }),
    sourceColumn,
];
//# sourceMappingURL=documents.js.map