import { z } from 'zod';
import { problems, type ProblemCode } from '../problem-codes.ts';
import { importFaultSchema } from './import.ts';
import { relatedUnitSchema } from './unit.ts';

/** One field that was refused: where it is, what was wrong, and what is accepted. */
export const fieldErrorSchema = z.object({
  /** JSON Pointer (RFC 6901) into the body, or the name of a query parameter. */
  field: z.string(),
  message: z.string(),
});

/** An error answer after RFC 9457, `application/problem+json`. */
export const problemSchema = z
  .object({
    type: z.string(),
    code: z.enum(Object.keys(problems) as [ProblemCode, ...ProblemCode[]]),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    requestId: z.string().optional(),
    errors: z.array(fieldErrorSchema).optional(),
    /** For `unit-closed`: where to send ratings instead; missing for a unit that is yet to begin. */
    successors: z.array(relatedUnitSchema).optional(),
    /** For `import-refused`: all that is wrong with the file, in its order. */
    faults: z.array(importFaultSchema).optional(),
  })
  .meta({ id: 'Problem' });

export type FieldError = z.infer<typeof fieldErrorSchema>;
export type Problem = z.infer<typeof problemSchema>;
