import type { RawRecord } from './raw-record.ts';
/** A copy of a record in which a field, `name.vi`, has another value; undefined takes it away. */
export declare function withField(record: RawRecord, path: string, value: unknown): RawRecord;
/** Whether something is an object with fields. */
export declare function isRecord(value: unknown): value is RawRecord;
//# sourceMappingURL=field.d.ts.map