import type { ProblemCode } from '@vhcs/contract';
import type { z } from 'zod';
import type { AppContext } from '../exchange.ts';
import { readBody } from '../guards/body.ts';
import { requireMediaType } from '../guards/media-type.ts';
import { parseJson } from '../json-body.ts';
import { ProblemError } from '../problems.ts';
import { fieldErrors } from '../ratings/field-errors.ts';

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
export async function readJson<T>(
  c: AppContext,
  { schema, code, what }: ExpectedBody<T>,
): Promise<T> {
  requireMediaType(c.req.raw, ['application/json']);
  const result = schema.safeParse(parseJson(await readBody(c.req.raw, c.env.framedBodies)));
  if (result.success) return result.data;
  const errors = fieldErrors(result.error.issues);
  const fields = errors.map(({ field }) => (field === '' ? 'the body' : field)).join(', ');
  throw new ProblemError(
    code,
    `${what} does not fit its schema at ${fields}; see errors, and /openapi.json for what is accepted.`,
    { errors },
  );
}
