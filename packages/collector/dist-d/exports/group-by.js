/** Items by what they have in common, in the order in which they come. */
export function groupBy(items, groupOf) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(groupOf(item));
        if (group)
            group.push(item);
        else
            groups.set(groupOf(item), [item]);
    }
    return groups;
}
//# sourceMappingURL=group-by.js.map