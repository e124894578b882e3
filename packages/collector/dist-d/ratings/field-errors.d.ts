import type { FieldError } from '@vhcs/contract';
import type { z } from 'zod';
type Issue = z.core.$ZodIssue;
/** What a schema refused, each field as a JSON Pointer (RFC 6901). */
export declare function fieldErrors(issues: readonly Issue[]): readonly FieldError[];
/** `/answers/q1` for `['answers', 'q1']`. */
export declare function jsonPointer(path: readonly PropertyKey[]): string;
export {};
//# sourceMappingURL=field-errors.d.ts.map