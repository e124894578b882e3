import type { z } from 'zod';
import type { AppContext } from './exchange.ts';
import { ProblemError } from './problems.ts';
/**
 * One parameter of the query, read by its schema; undefined when it is absent.
 *
 * @param accepted what the schema accepts, in words
 * @throws ProblemError `invalid-query` naming the parameter and what is accepted
 */
export declare function queryParameter<T>(c: AppContext, name: string, { schema, accepted }: {
    readonly schema: z.ZodType<T>;
    readonly accepted: string;
}): T | undefined;
/** The refusal of a query parameter. */
export declare function invalidQuery(name: string, text: string, accepted: string): ProblemError;
/** The refusal of a record that is not registered, naming what was asked for. */
export declare function unknownResource(kind: string, id: string, hint: string): ProblemError;
//# sourceMappingURL=query.d.ts.map