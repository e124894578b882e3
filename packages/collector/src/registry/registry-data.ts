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
import { z } from 'zod';
import type { RegistryData } from './records.ts';
import { danglingReferences } from './references.ts';

export type { RegistryData } from './records.ts';

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
  servedCounts: z.array(servedCountSchema.strict()).default([]),
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
  const { data } = result;
  const faults = [...repeated(data), ...secondCards(data), ...dangling(data)];
  if (faults.length > 0) throw new RegistryError(place, faults);
  return data;
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
  return Object.entries({ ...lists, surveys: versions }).flatMap(([name, records]) =>
    doubles(records.map(({ id }) => id)).map(
      (id) => `${name}: ${id} is there twice; ids must differ`,
    ),
  );
}

const dangling = (data: RegistryData): string[] =>
  danglingReferences(data).map(
    ({ from, id, field, to, target }) =>
      `${from} (${id}).${field}: ${String(target)} is not in the registry; expected an id of ${to}`,
  );

/** A card is found by its unit, so a second one would never be seen. */
function secondCards({ exemplarCards }: RegistryData): string[] {
  return doubles(exemplarCards.map(({ unit }) => unit)).map(
    (unit) => `exemplarCards: ${unit} has more than one card; a unit has at most one`,
  );
}

function doubles(texts: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return texts.filter((text) => seen.has(text) || !seen.add(text));
}
