import { canonicalJson } from "../rollout/canonical-json.js";
import { unreadable } from "./fault.js";
import { isRecord } from "./field.js";
import { nextVersion } from "./import-checks.js";
import { planImport } from "./plan-import.js";
/**
 * Checks one survey that is to become a new version. Without a version it gets the next one; an
 * identical or lower one is refused, and none is ever altered.
 */
export function planPublishing({ records, faults }, registered) {
    const [given, ...others] = records;
    if (faults.length > 0)
        return { faults };
    if (!given || others.length > 0)
        return { faults: [notOne] };
    const located = withVersion(given, registered.surveys);
    const { report, change } = planImport('surveys', { records: [located], faults: [] }, registered);
    const survey = change?.put?.surveys?.[0];
    if (report.unchanged > 0)
        return { faults: [refused(located, 'identical', registered)] };
    if (!survey)
        return { faults: report.faults };
    const newest = registered.surveys
        .filter(({ id }) => id === survey.id)
        .sort((a, b) => b.version - a.version)[0];
    if (newest && newest.version > survey.version) {
        return { faults: [refused(located, 'lower', registered)] };
    }
    if (newest && isSame(newest, survey)) {
        return { faults: [refused(located, 'identical', registered)] };
    }
    return { faults: [], survey, change };
}
const notOne = unreadable({ vi: 'tệp phải có đúng một phiếu', en: 'the file has to hold exactly one survey' }, { vi: 'một phiếu khảo sát dạng JSON', en: 'one survey as JSON' });
function withVersion(located, surveys) {
    const { value } = located;
    if (!isRecord(value) || value['version'] !== undefined)
        return located;
    return { ...located, value: { ...value, version: nextVersion(surveys, String(value['id'])) } };
}
const isSame = (one, other) => canonicalJson({ ...one, version: 0 }) === canonicalJson({ ...other, version: 0 });
const problems = {
    identical: {
        vi: 'phiên bản mới nhất đã có đúng nội dung này',
        en: 'the newest version says exactly the same',
    },
    lower: {
        vi: 'đã có phiên bản mới hơn',
        en: 'a newer version is published',
    },
};
function refused(located, why, { surveys }) {
    const id = isRecord(located.value) ? String(located.value['id']) : '';
    const next = String(nextVersion(surveys, id));
    const accepted = {
        identical: {
            vi: `nội dung có thay đổi, với phiên bản ${next} hoặc không ghi phiên bản`,
            en: `a changed survey, with version ${next} or none`,
        },
        lower: {
            vi: `phiên bản ${next} trở lên, hoặc không ghi phiên bản`,
            en: `version ${next} or higher, or none`,
        },
    }[why];
    return { ...located.where(['version']), problem: problems[why], accepted };
}
//# sourceMappingURL=plan-publishing.js.map