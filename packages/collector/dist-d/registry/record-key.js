/** Every list, in an order in which records stand before those that point to them. */
export const registryLists = [
    'documents',
    'campaigns',
    'units',
    'surveys',
    'badges',
    'exemplarCards',
    'touchpoints',
    'sites',
];
/** A registry without any record. */
export const emptyRegistry = {
    documents: [],
    campaigns: [],
    units: [],
    surveys: [],
    badges: [],
    exemplarCards: [],
    touchpoints: [],
    sites: [],
};
/** The version of a survey; 0 for every other record, which has none. */
export const versionOf = (record) => isSurvey(record) ? record.version : 0;
/** Tells a record from every other of its list: its id, and the version of a survey. */
export const keyOf = (record) => isSurvey(record) ? `${record.id} ${String(record.version)}` : record.id;
const isSurvey = (record) => 'version' in record;
//# sourceMappingURL=record-key.js.map