import type { ProblemCode } from '@vhcs/contract';
import type { z } from 'zod';
import type { AppContext } from '../exchange.ts';
/** What a body is read as. */
export interface ExpectedBody<T> {
    readonly schema: z.ZodType<T>;
    /** The problem of a body that does not fit. */
    readonly code: ProblemCode;
    /** What it is, at the beginning of a sentence: `The decision`. */
    readonly what: string;
}
/**
 * Reads the JSON body of an operator's request.
 *
 * @throws ProblemError for its type, size or syntax; the expected code with every field that does
 *   not fit
 */
export declare function readJson<T>(c: AppContext, { schema, code, what }: ExpectedBody<T>): Promise<T>;
//# sourceMappingURL=read-json.d.ts.map