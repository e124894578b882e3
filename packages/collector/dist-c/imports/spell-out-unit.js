import { unitSchema } from '@vhcs/contract/schemas';
import { z } from 'zod';
/** As much of a unit as its neighbours keep of it. */
const namedSchema = z.object({
    id: z.string(),
    name: z.object({ vi: z.string() }),
    province: unitSchema.shape.province,
});
/** Ids and names of related units become what the registry keeps of them. */
export function spellOutUnit(record, { registered, inFile }) {
    const spelled = { ...record };
    for (const field of ['predecessors', 'successors']) {
        const related = record[field];
        if (!Array.isArray(related) || related.every((item) => typeof item !== 'string'))
            continue;
        const known = namesOf([...registered.units, ...inFile]);
        spelled[field] = related.map((item) => relatedUnit(item, known));
    }
    return spelled;
}
const namesOf = (units) => new Map(units.flatMap((unit) => {
    const { data } = namedSchema.safeParse(unit);
    return data ? [[data.id, data]] : [];
}));
function relatedUnit(item, known) {
    if (typeof item !== 'string')
        return item;
    const unit = known.get(item);
    if (!unit)
        return { name: item };
    const { id, name, province } = unit;
    return { unit: id, name: name.vi, ...(province !== undefined && { province }) };
}
//# sourceMappingURL=spell-out-unit.js.map