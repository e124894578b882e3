import type { KnownRecords, RawRecord } from './raw-record.ts';
/** Ids and names of related units become what the registry keeps of them. */
export declare function spellOutUnit(record: RawRecord, { registered, inFile }: KnownRecords): RawRecord;
//# sourceMappingURL=spell-out-unit.d.ts.map