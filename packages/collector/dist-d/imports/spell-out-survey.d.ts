import type { KnownRecords, RawRecord } from './raw-record.ts';
/** The id of a scale becomes the scale of a registered survey, `ma=Nhãn` an option. */
export declare function spellOutSurvey(record: RawRecord, { registered }: KnownRecords): RawRecord;
//# sourceMappingURL=spell-out-survey.d.ts.map