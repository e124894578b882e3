import type { z } from 'zod';
import { ProblemError, quoted } from './problems.ts';

/** How a parameter of the query is read. */
export interface QueryParameter<T> {
  readonly schema: z.ZodType<T>;
  /** What the schema accepts, in words. */
  readonly accepted: string;
}

/** What parameters are read from: Hono's context, or whatever else has a query. */
export interface Asked {
  readonly req: { query(name: string): string | undefined };
}

/**
 * One parameter of the query, read by its schema; undefined when it is absent.
 *
 * @throws ProblemError `invalid-query` naming the parameter and what is accepted
 */
export function queryParameter<T>(
  c: Asked,
  name: string,
  { schema, accepted }: QueryParameter<T>,
): T | undefined {
  const text = c.req.query(name);
  if (text === undefined) return undefined;
  const result = schema.safeParse(text);
  if (result.success) return result.data;
  throw invalidQuery(name, text, accepted);
}

/**
 * A parameter that has to be there.
 *
 * @throws ProblemError `invalid-query`
 */
export function requiredParameter<T>(c: Asked, name: string, parameter: QueryParameter<T>): T {
  const value = queryParameter(c, name, parameter);
  if (value === undefined) throw invalidQuery(name, '', parameter.accepted);
  return value;
}

/** The refusal of a query parameter. */
export function invalidQuery(name: string, text: string, accepted: string): ProblemError {
  return new ProblemError(
    'invalid-query',
    `The query parameter ${name} is ${quoted(text)}; expected ${accepted}.`,
    { errors: [{ field: name, message: `expected ${accepted}` }] },
  );
}

/** The refusal of a record that is not registered, naming what was asked for. */
export function unknownResource(kind: string, id: string, hint: string): ProblemError {
  return new ProblemError('unknown-resource', `There is no ${kind} ${quoted(id)}; ${hint}.`);
}
