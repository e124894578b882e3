import { unitIdSchema, unitSchema } from '@vhcs/contract/schemas';
import { z } from 'zod';
import type { KnownRecords, SpellOut } from './raw-record.ts';

/** As much of a unit as its neighbours keep of it. */
const namedSchema = z.object({
  id: z.string(),
  name: z.object({ vi: z.string() }),
  province: unitSchema.shape.province,
});

/** Ids and names of related units become what the registry keeps of them. */
export function spellOutUnit({ registered, inFile }: KnownRecords): SpellOut {
  let known: ReadonlyMap<unknown, Named> | undefined;
  return (record) => {
    const spelled = { ...record };
    for (const field of ['predecessors', 'successors']) {
      const related = record[field];
      if (!Array.isArray(related) || related.every((item) => typeof item !== 'string')) continue;
      const names = (known ??= namesOf([...registered.units, ...inFile]));
      spelled[field] = related.map((item: unknown) => relatedUnit(item, names));
    }
    return spelled;
  };
}

type Named = z.infer<typeof namedSchema>;

const namesOf = (units: readonly unknown[]): ReadonlyMap<unknown, Named> =>
  new Map(
    units.flatMap((unit) => {
      const { data } = namedSchema.safeParse(unit);
      return data ? [[data.id, data] as const] : [];
    }),
  );

function relatedUnit(item: unknown, known: ReadonlyMap<unknown, Named>): unknown {
  if (typeof item !== 'string') return item;
  const unit = known.get(item);
  // What has the form of an id is none of the names, and is refused when nobody has it.
  if (!unit) return { name: item, ...(unitIdSchema.safeParse(item).success && { unit: item }) };
  const { id, name, province } = unit;
  return { unit: id, name: name.vi, ...(province !== undefined && { province }) };
}
