/** The file as a whole. */
export const wholeFile = { line: null, column: null, value: null };
/** What may be wrong, in both languages. */
export const faultTexts = {
    notAccepted: { vi: 'giá trị không được chấp nhận', en: 'the value is not accepted' },
    missing: { vi: 'thiếu giá trị bắt buộc', en: 'a required value is missing' },
    missingColumn: { vi: 'thiếu cột bắt buộc', en: 'a required column is missing' },
    unknownColumn: { vi: 'không có cột này', en: 'there is no such column' },
    doubleColumn: { vi: 'cột này có hai lần', en: 'the column is there twice' },
    unknownField: { vi: 'không có trường này', en: 'there is no such field' },
    notRegistered: { vi: 'mã này chưa có', en: 'this id is not registered' },
    doubleId: { vi: 'mã này đã có ở dòng trước', en: 'the id stands on an earlier line' },
    differs: {
        vi: 'khác với dòng đầu của cùng một mã',
        en: 'it differs from the first row of the same id',
    },
    published: {
        vi: 'phiên bản này đã công bố, không sửa được nữa',
        en: 'this version is published and cannot be altered',
    },
    secondCard: { vi: 'đơn vị này đã có thẻ khác', en: 'this unit has another card already' },
    circle: {
        vi: 'đơn vị này đứng trên chính nó',
        en: 'the unit stands above itself',
    },
    endsBeforeStart: {
        vi: 'ngày kết thúc đứng trước ngày bắt đầu',
        en: 'the last day is before the first day',
    },
    noEvidence: {
        vi: 'huy hiệu điển hình phải có căn cứ',
        en: 'an exemplar badge needs evidence',
    },
    nothing: { vi: 'tệp không có dữ liệu', en: 'there is nothing in the file' },
    firstWithoutId: { vi: 'dòng đầu tiên phải có mã', en: 'the first row has to have an id' },
};
/** A file that cannot be read at all. */
export function unreadable(problem, accepted) {
    return { ...wholeFile, problem, accepted };
}
//# sourceMappingURL=fault.js.map