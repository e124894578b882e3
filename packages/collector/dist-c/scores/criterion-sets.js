import { nineIndexes } from '@vhcs/contract';
import { tenthsOf } from "./grading.js";
/**
 * Everything that units can be scored by: the template of nine indexes, and each campaign all of
 * whose criteria for collectives say how many points they give.
 */
export function criterionSets({ campaigns, bands }) {
    const sets = [nineIndexes, ...campaigns.flatMap((campaign) => setOf(campaign) ?? [])];
    return sets.map((set) => {
        const chosen = bands.get(set.id);
        return chosen ? { ...set, bands: [...chosen] } : set;
    });
}
function setOf({ id, name, criteria }) {
    const scored = criteria.flatMap(({ id, subject, text, maxPoints }) => subject === 'collective' ? [{ id, text, maxPoints: maxPoints ?? 0 }] : []);
    if (scored.length === 0 || scored.some(({ maxPoints }) => maxPoints === 0))
        return undefined;
    const maxTenths = scored.reduce((sum, { maxPoints }) => sum + tenthsOf(maxPoints), 0);
    return { id, name, criteria: scored, maxTotal: maxTenths / 10, bands: null };
}
//# sourceMappingURL=criterion-sets.js.map