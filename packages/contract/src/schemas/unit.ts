import { z } from 'zod';
import { localDateSchema, localizedSchema, sourceSchema, textSchema } from './common.ts';
import { unitIdSchema } from './ids.ts';

/**
 * An agency's electronic identification code after Decision 20/2020/QĐ-TTg: groups read from
 * the left, at most 35 characters, `H35.01.02`.
 */
export const agencyCodeSchema = z
  .string()
  .max(35)
  .regex(/^[A-Z][0-9]{2}(\.[0-9A-Z]{2,3})*$/, 'an agency code such as H35.01.02')
  .meta({ id: 'AgencyCode' });

/** The older code after QCVN 102:2016/BTTTT, read from the right: `000.00.00.H49`. */
export const legacyAgencyCodeSchema = z
  .string()
  .regex(/^[0-9]{3}\.[0-9]{2}\.[0-9]{2}\.[A-Z][0-9]{2}$/, 'a code such as 000.00.00.H49')
  .meta({ id: 'LegacyAgencyCode' });

/** A unit that came before or after another; `unit` is set when it is in the registry itself. */
export const relatedUnitSchema = z
  .object({
    unit: unitIdSchema.optional(),
    name: textSchema(300),
    province: textSchema(100).optional(),
  })
  .meta({ id: 'RelatedUnit' });

/** An agency, division or desk whose service is rated. */
export const unitSchema = z
  .object({
    id: unitIdSchema,
    name: localizedSchema,
    shortName: textSchema(60).optional(),
    level: z.enum([
      'central',
      'province',
      'province-sector',
      'province-dept',
      'district',
      'district-division',
      'district-unit',
      'commune',
      'public-service-unit',
      'one-stop-centre',
      'one-stop-desk',
      'group',
    ]),
    parent: unitIdSchema.nullable(),
    province: textSchema(100).optional(),
    agencyCode: agencyCodeSchema.optional(),
    legacyCode: legacyAgencyCodeSchema.optional(),
    /** First day of existence; absent when not known. */
    validFrom: localDateSchema.optional(),
    /** Last day of existence; absent while the unit goes on or when not known. */
    validTo: localDateSchema.optional(),
    /** How sure `validTo` is, in the words of whoever entered it. */
    validToStatus: textSchema(100).optional(),
    predecessors: z.array(relatedUnitSchema).max(50).default([]),
    successors: z.array(relatedUnitSchema).max(50).default([]),
    note: textSchema(500).optional(),
    source: sourceSchema.optional(),
  })
  .meta({ id: 'Unit' });

/** Answer of `GET /v1/units`: units in the order of the registry, and where the next page starts. */
export const unitListSchema = z
  .object({ items: z.array(unitSchema), nextCursor: z.string().nullable() })
  .meta({ id: 'UnitList' });

export type RelatedUnit = z.infer<typeof relatedUnitSchema>;
export type Unit = z.infer<typeof unitSchema>;
export type UnitList = z.infer<typeof unitListSchema>;
