/** Looks a unit's province up: its own, else that of the nearest unit above it which has one. */
export function createProvinceOf(units) {
    return (unit) => {
        const passed = new Set();
        let current = unit;
        // Units that stand above each other in a circle would be climbed for ever.
        while (current && !passed.has(current)) {
            if (current.province !== undefined)
                return current.province;
            passed.add(current);
            current = current.parent === null ? undefined : units.get(current.parent);
        }
        return undefined;
    };
}
//# sourceMappingURL=province.js.map