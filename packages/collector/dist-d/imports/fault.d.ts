import type { Bilingual } from '../registry/bilingual.ts';
/** Where something stands in a file, and what stands there. */
export interface Place {
    /** From 1; null: the file as a whole. */
    readonly line: number | null;
    /** Heading of the column as the file has it, or the field of a record in JSON. */
    readonly column: string | null;
    /** What stands there; null: nothing. */
    readonly value: string | null;
}
/** One thing for which a file is not imported. */
export interface ImportFault extends Place {
    readonly problem: Bilingual;
    readonly accepted: Bilingual;
}
/** The file as a whole. */
export declare const wholeFile: Place;
/** What may be wrong, in both languages. */
export declare const faultTexts: {
    readonly notAccepted: {
        readonly vi: "giá trị không được chấp nhận";
        readonly en: "the value is not accepted";
    };
    readonly missing: {
        readonly vi: "thiếu giá trị bắt buộc";
        readonly en: "a required value is missing";
    };
    readonly missingColumn: {
        readonly vi: "thiếu cột bắt buộc";
        readonly en: "a required column is missing";
    };
    readonly unknownColumn: {
        readonly vi: "không có cột này";
        readonly en: "there is no such column";
    };
    readonly doubleColumn: {
        readonly vi: "cột này có hai lần";
        readonly en: "the column is there twice";
    };
    readonly unknownField: {
        readonly vi: "không có trường này";
        readonly en: "there is no such field";
    };
    readonly notRegistered: {
        readonly vi: "mã này chưa có";
        readonly en: "this id is not registered";
    };
    readonly doubleId: {
        readonly vi: "mã này đã có ở dòng trước";
        readonly en: "the id stands on an earlier line";
    };
    readonly differs: {
        readonly vi: "khác với dòng đầu của cùng một mã";
        readonly en: "it differs from the first row of the same id";
    };
    readonly published: {
        readonly vi: "phiên bản này đã công bố, không sửa được nữa";
        readonly en: "this version is published and cannot be altered";
    };
    readonly secondCard: {
        readonly vi: "đơn vị này đã có thẻ khác";
        readonly en: "this unit has another card already";
    };
    readonly circle: {
        readonly vi: "đơn vị này đứng trên chính nó";
        readonly en: "the unit stands above itself";
    };
    readonly endsBeforeStart: {
        readonly vi: "ngày kết thúc đứng trước ngày bắt đầu";
        readonly en: "the last day is before the first day";
    };
    readonly noEvidence: {
        readonly vi: "huy hiệu điển hình phải có căn cứ";
        readonly en: "an exemplar badge needs evidence";
    };
    readonly nothing: {
        readonly vi: "tệp không có dữ liệu";
        readonly en: "there is nothing in the file";
    };
    readonly firstWithoutId: {
        readonly vi: "dòng đầu tiên phải có mã";
        readonly en: "the first row has to have an id";
    };
};
/** A file that cannot be read at all. */
export declare function unreadable(problem: Bilingual, accepted: Bilingual): ImportFault;
//# sourceMappingURL=fault.d.ts.map