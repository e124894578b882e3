import type { ImportKind as KindName } from '@vhcs/contract';
import {
  badgeSchema,
  campaignSchema,
  documentSchema,
  exemplarCardSchema,
  servedCountSchema,
  siteSchema,
  surveySchema,
  touchpointSchema,
  unitSchema,
} from '@vhcs/contract/schemas';
import type { z } from 'zod';
import type { RegistryRecord } from '../registry/record-key.ts';
import type { RegistryList } from '../registry/registry-store.ts';
import type { Column } from './column.ts';
import { badgeColumns } from './columns/badges.ts';
import { campaignColumns } from './columns/campaigns.ts';
import { documentColumns } from './columns/documents.ts';
import { exemplarColumns } from './columns/exemplars.ts';
import { servedColumns } from './columns/served.ts';
import { siteColumns } from './columns/sites.ts';
import { surveyColumns } from './columns/surveys.ts';
import { touchpointColumns } from './columns/touchpoints.ts';
import { unitColumns } from './columns/units.ts';
import type { KnownRecords, RawRecord, SpellOut } from './raw-record.ts';
import { spellOutServed } from './spell-out-served.ts';
import { spellOutSurvey } from './spell-out-survey.ts';
import { spellOutUnit } from './spell-out-unit.ts';

/** The name under which a kind is imported. */
export type ImportKindName = KindName;

/** What can be imported. */
export interface ImportKind {
  readonly list: RegistryList;
  readonly schema: z.ZodType<RegistryRecord>;
  readonly columns: readonly Column[];
  /** Fields of a record that a table leaves out; what is not named has none. */
  readonly defaults: RawRecord;
  /** Made once for a file, so that what is known is looked through once. */
  readonly spellOut: (known: KnownRecords) => SpellOut;
}

const asItIs = (): SpellOut => (record) => record;

/** Every kind by the name under which it is imported. */
export const importKinds = {
  units: {
    list: 'units',
    schema: unitSchema.strict(),
    columns: unitColumns,
    defaults: { parent: null },
    spellOut: spellOutUnit,
  },
  surveys: {
    list: 'surveys',
    schema: surveySchema.strict(),
    columns: surveyColumns,
    defaults: {},
    spellOut: spellOutSurvey,
  },
  campaigns: {
    list: 'campaigns',
    schema: campaignSchema.strict(),
    columns: campaignColumns,
    defaults: { parent: null },
    spellOut: asItIs,
  },
  badges: {
    list: 'badges',
    schema: badgeSchema.strict(),
    columns: badgeColumns,
    defaults: {},
    spellOut: asItIs,
  },
  exemplars: {
    list: 'exemplarCards',
    schema: exemplarCardSchema.strict(),
    columns: exemplarColumns,
    defaults: {},
    spellOut: asItIs,
  },
  documents: {
    list: 'documents',
    schema: documentSchema.strict(),
    columns: documentColumns,
    defaults: { number: null, date: null },
    spellOut: asItIs,
  },
  touchpoints: {
    list: 'touchpoints',
    schema: touchpointSchema.strict(),
    columns: touchpointColumns,
    defaults: {},
    spellOut: asItIs,
  },
  served: {
    list: 'servedCounts',
    schema: servedCountSchema.strict(),
    columns: servedColumns,
    defaults: {},
    spellOut: spellOutServed,
  },
  sites: {
    list: 'sites',
    schema: siteSchema.strict(),
    columns: siteColumns,
    defaults: {},
    spellOut: asItIs,
  },
} as const satisfies Readonly<Record<ImportKindName, ImportKind>>;

/** Every such name. */
export const importKindNames: readonly ImportKindName[] = Object.keys(
  importKinds,
) as ImportKindName[];
