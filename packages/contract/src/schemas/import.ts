import { z } from 'zod';

/** What can be imported. */
export const importKindSchema = z
  .enum([
    'units',
    'surveys',
    'campaigns',
    'badges',
    'exemplars',
    'documents',
    'touchpoints',
    'served',
    'sites',
  ])
  .meta({ id: 'ImportKind' });

/** A sentence in both languages. */
export const bilingualSchema = z.object({ vi: z.string(), en: z.string() });

/** One thing for which a file is not taken, and where it stands. */
export const importFaultSchema = z
  .object({
    /** From 1; null: the file as a whole, or a form of file that has no lines. */
    line: z.int().min(1).nullable(),
    /** Heading of the column as the file has it, or the field of a record in JSON. */
    column: z.string().nullable(),
    /** What stands there; null: nothing. */
    value: z.string().nullable(),
    problem: bilingualSchema,
    accepted: bilingualSchema,
  })
  .meta({ id: 'ImportFault' });

/** Answer of `POST /v1/admin/imports`: what the import did or, in a dry run, would do. */
export const importReportSchema = z
  .object({
    kind: importKindSchema,
    dryRun: z.boolean(),
    /** Whether anything was written. */
    written: z.boolean(),
    /** Records of the file. */
    read: z.int().nonnegative(),
    added: z.int().nonnegative(),
    changed: z.int().nonnegative(),
    unchanged: z.int().nonnegative(),
    /** In the order of the file; only a dry run is answered with any. */
    faults: z.array(importFaultSchema),
  })
  .meta({ id: 'ImportReport' });

export type ImportKind = z.infer<typeof importKindSchema>;
export type ImportFault = z.infer<typeof importFaultSchema>;
export type ImportReport = z.infer<typeof importReportSchema>;
