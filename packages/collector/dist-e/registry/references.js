/** Every reference to a record that is not in the registry. */
export function danglingReferences(data) {
    const known = {
        documents: idsOf(data.documents),
        campaigns: idsOf(data.campaigns),
        units: idsOf(data.units),
        badges: idsOf(data.badges),
    };
    return referencesOf(data).filter(({ to, target }) => target !== undefined && target !== null && !known[to].has(target));
}
const idsOf = (records) => new Set(records.map(({ id }) => id));
function referencesOf(data) {
    return [
        ...data.documents.map(({ id, supersededBy }) => {
            return {
                from: 'documents',
                id,
                field: 'supersededBy',
                to: 'documents',
                target: supersededBy,
            };
        }),
        ...data.campaigns.flatMap(({ id, basis, parent }) => [
            { from: 'campaigns', id, field: 'basis', to: 'documents', target: basis },
            { from: 'campaigns', id, field: 'parent', to: 'campaigns', target: parent },
        ]),
        ...data.units.flatMap(unitReferences),
        ...data.badges.flatMap(({ id, unit, campaign }) => [
            { from: 'badges', id, field: 'unit', to: 'units', target: unit },
            { from: 'badges', id, field: 'campaign', to: 'campaigns', target: campaign },
        ]),
        ...data.exemplarCards.flatMap(cardReferences),
        ...data.touchpoints.map(({ id, unit }) => {
            return { from: 'touchpoints', id, field: 'unit', to: 'units', target: unit };
        }),
    ];
}
function unitReferences({ id, parent, predecessors, successors, }) {
    const unit = { from: 'units', id, to: 'units' };
    return [
        { ...unit, field: 'parent', target: parent },
        ...predecessors.map((related) => ({ ...unit, field: 'predecessors', target: related.unit })),
        ...successors.map((related) => ({ ...unit, field: 'successors', target: related.unit })),
    ];
}
function cardReferences({ id, unit, campaign, badges, }) {
    const card = { from: 'exemplarCards', id };
    return [
        { ...card, field: 'unit', to: 'units', target: unit },
        { ...card, field: 'campaign', to: 'campaigns', target: campaign },
        ...badges.map((badge) => ({ ...card, field: 'badges', to: 'badges', target: badge })),
    ];
}
//# sourceMappingURL=references.js.map