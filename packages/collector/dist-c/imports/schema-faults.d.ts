import type { z } from 'zod';
import { type ImportFault } from './fault.ts';
import type { ImportKind } from './import-kind.ts';
import type { LocatedRecord } from './located-record.ts';
type Issue = z.core.$ZodIssue;
/** What a schema finds wrong with a record, with the place of each fault. */
export declare function schemaFaults(issues: readonly Issue[], record: LocatedRecord, { columns }: ImportKind): readonly ImportFault[];
export {};
//# sourceMappingURL=schema-faults.d.ts.map