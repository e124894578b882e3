/** Groups survey versions by id. */
export function groupSurveys(surveys) {
    const groups = new Map();
    for (const survey of surveys) {
        groups.set(survey.id, [...(groups.get(survey.id) ?? []), survey]);
    }
    return new Map(Array.from(groups, ([id, versions]) => [id, createVersions(versions)]));
}
function createVersions(unsorted) {
    const all = unsorted.toSorted((a, b) => a.version - b.version);
    const openOn = (day) => all.findLast((survey) => hasOpened(survey, day) && !hasClosed(survey, day));
    return {
        all,
        version: (number) => all.find((survey) => survey.version === number),
        openOn,
        shownOn: (day) => {
            const shown = openOn(day) ?? all.findLast((survey) => hasOpened(survey, day)) ?? all.at(-1);
            if (!shown)
                throw new Error('A survey without a version: expected at least one');
            return shown;
        },
    };
}
const hasOpened = ({ openFrom }, day) => openFrom === undefined || openFrom <= day;
const hasClosed = ({ openTo }, day) => openTo !== undefined && openTo < day;
//# sourceMappingURL=survey-versions.js.map