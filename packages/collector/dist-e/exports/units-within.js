/** A unit and all below it, in the order of the registry; without an id, every unit. */
export function unitsWithin(registry, id) {
    const all = registry.findUnits({ limit: Infinity })?.items ?? [];
    if (id === undefined)
        return all;
    return all.filter((unit) => isWithin(registry, unit, id));
}
function isWithin(registry, unit, id) {
    const seen = new Set();
    for (let above = unit; above && !seen.has(above.id); above = registry.unit(above.parent ?? '')) {
        if (above.id === id)
            return true;
        seen.add(above.id);
    }
    return false;
}
//# sourceMappingURL=units-within.js.map