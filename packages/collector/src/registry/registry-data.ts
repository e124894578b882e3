import type {
  Badge,
  Campaign,
  Document,
  ExemplarCard,
  Site,
  Survey,
  Touchpoint,
  Unit,
} from '@vhcs/contract';
import {
  badgeSchema,
  campaignSchema,
  documentSchema,
  exemplarCardSchema,
  siteSchema,
  surveySchema,
  touchpointSchema,
  unitSchema,
} from '@vhcs/contract/schemas';
import { z } from 'zod';

/** Everything that the collector is told by its operator, in the shapes of the contract. */
export interface RegistryData {
  readonly documents: readonly Document[];
  readonly campaigns: readonly Campaign[];
  readonly units: readonly Unit[];
  readonly surveys: readonly Survey[];
  readonly badges: readonly Badge[];
  readonly exemplarCards: readonly ExemplarCard[];
  readonly touchpoints: readonly Touchpoint[];
  readonly sites: readonly Site[];
}

/** A registry that cannot be used; the message lists every fault by record and field. */
export class RegistryError extends Error {
  override readonly name = 'RegistryError';
  readonly faults: readonly string[];

  /** @param place where the registry was read from, such as a file */
  constructor(place: string, faults: readonly string[]) {
    super(`${place} is not a usable registry:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
    this.faults = faults;
  }
}

/** A mistyped field would otherwise be dropped without a word, so unknown fields are faults. */
const registrySchema = z.strictObject({
  documents: z.array(documentSchema.strict()).default([]),
  campaigns: z.array(campaignSchema.strict()).default([]),
  units: z.array(unitSchema.strict()).default([]),
  surveys: z.array(surveySchema.strict()).default([]),
  badges: z.array(badgeSchema.strict()).default([]),
  exemplarCards: z.array(exemplarCardSchema.strict()).default([]),
  touchpoints: z.array(touchpointSchema.strict()).default([]),
  sites: z.array(siteSchema.strict()).default([]),
});

/**
 * Reads a registry: every record in the shape of its schema, no id twice, no reference into
 * nothing.
 *
 * @param place named in the error, such as the file that it was read from
 * @throws RegistryError listing every fault
 */
export function readRegistryData(json: unknown, place: string): RegistryData {
  const result = registrySchema.safeParse(json);
  if (!result.success) {
    throw new RegistryError(
      place,
      result.error.issues.map((issue) => `${pathOf(json, issue.path)}: ${issue.message}`),
    );
  }
  const faults = [...repeated(result.data), ...dangling(result.data)];
  if (faults.length > 0) throw new RegistryError(place, faults);
  return result.data;
}

/** `units[3] (ubnd-lai-chau).validTo`: the place, and the id by which a person finds it. */
function pathOf(json: unknown, path: readonly PropertyKey[]): string {
  const [list, index, ...field] = path.map(String);
  if (list === undefined) return 'the file';
  if (index === undefined) return list;
  const id = idAt(json, path);
  return [`${list}[${index}]${id === undefined ? '' : ` (${id})`}`, ...field].join('.');
}

const identified = z.object({ id: z.string() });

function idAt(json: unknown, path: readonly PropertyKey[]): string | undefined {
  const record = path.slice(0, 2).reduce<unknown>((value, key) => {
    return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  }, json);
  return identified.safeParse(record).data?.id;
}

function repeated({ surveys, ...lists }: RegistryData): string[] {
  const versions = surveys.map(({ id, version }) => ({ id: `${id} version ${String(version)}` }));
  return Object.entries({ ...lists, surveys: versions }).flatMap(([name, records]) => {
    const ids = records.map(({ id }) => id);
    return ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => `${name}: ${id} is there twice; ids must differ`);
  });
}

function dangling({ units, campaigns, touchpoints, exemplarCards }: RegistryData): string[] {
  const unitIds = new Set(units.map(({ id }) => id));
  const campaignIds = new Set(campaigns.map(({ id }) => id));
  const fault = (list: string, id: string, field: string, target: string): string =>
    `${list} (${id}).${field}: ${target} is not in the registry`;
  return [
    ...units
      .filter(({ parent }) => parent !== null && !unitIds.has(parent))
      .map(({ id, parent }) => fault('units', id, 'parent', String(parent))),
    ...campaigns
      .filter(({ parent }) => parent !== null && !campaignIds.has(parent))
      .map(({ id, parent }) => fault('campaigns', id, 'parent', String(parent))),
    ...touchpoints
      .filter(({ unit }) => !unitIds.has(unit))
      .map(({ id, unit }) => fault('touchpoints', id, 'unit', unit)),
    ...exemplarCards
      .filter(({ unit }) => !unitIds.has(unit))
      .map(({ id, unit }) => fault('exemplarCards', id, 'unit', unit)),
  ];
}
