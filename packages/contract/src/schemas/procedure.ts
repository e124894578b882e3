import { z } from 'zod';

/**
 * The code of an administrative procedure (thủ tục hành chính), short `1.001193` or full
 * `1.001193.000.00.00.H35`, as the national database prints it. Never a dossier code, which
 * belongs to one person.
 */
export const procedureCodeSchema = z
  .string()
  .regex(
    /^[123]\.[0-9]{6}(\.000\.00\.00\.[A-Z][0-9]{2})?$/,
    'a procedure code such as 1.001193 or 1.001193.000.00.00.H35',
  )
  .meta({ id: 'ProcedureCode', examples: ['1.001193', '1.001193.000.00.00.H35'] });

export type ProcedureCode = z.infer<typeof procedureCodeSchema>;
