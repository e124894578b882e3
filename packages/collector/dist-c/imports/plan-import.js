import { canonicalJson } from "../rollout/canonical-json.js";
import { applyChange } from "../registry/apply-change.js";
import { keyOf } from "../registry/record-key.js";
import { contentFaults } from "./import-checks.js";
import { isRecord } from "./field.js";
import { importKinds } from "./import-kind.js";
import { schemaFaults } from "./schema-faults.js";
/** Checks what was read from a file against what is registered. All of it is imported, or nothing. */
export function planImport(name, { records, faults: unread }, before) {
    const kind = importKinds[name];
    const inFile = records.map(({ value }) => value).filter(isRecord);
    const results = records.map((located) => check(located, kind, { registered: before, inFile }));
    const checked = results.flatMap((result) => result.checked ?? []);
    // The lists have the types of their names; a kind knows that of its list only when it runs.
    const change = { put: { [kind.list]: checked.map(({ record }) => record) } };
    const after = applyChange(before, change);
    const faults = inOrder([
        ...unread,
        ...results.flatMap((result) => result.faults),
        ...contentFaults({ kind, checked, before, after }),
    ]);
    const earlier = new Map(before[kind.list].map((record) => [keyOf(record), record]));
    const news = checked.map(({ record }) => newsOf(record, earlier.get(keyOf(record))));
    const count = (wanted) => news.filter((each) => each === wanted).length;
    const report = {
        kind: name,
        read: records.length,
        added: count('added'),
        changed: count('changed'),
        unchanged: count('unchanged'),
        faults,
    };
    const isNothing = faults.length > 0 || report.added + report.changed === 0;
    return isNothing ? { report } : { report, change };
}
function newsOf(record, earlier) {
    if (!earlier)
        return 'added';
    return canonicalJson(earlier) === canonicalJson(record) ? 'unchanged' : 'changed';
}
function check(located, kind, known) {
    const { value } = located;
    const spelled = isRecord(value) ? kind.spellOut(value, known) : value;
    const { data, error } = kind.schema.safeParse(spelled, { reportInput: true });
    if (data)
        return { checked: { record: data, located }, faults: [] };
    return { faults: schemaFaults(error.issues, located, kind) };
}
/** From the first line to the last, one for each place: what could not be read is missing, too. */
function inOrder(faults) {
    const first = new Map();
    for (const fault of faults) {
        const place = `${String(fault.line)} ${String(fault.column)}`;
        if (!first.has(place))
            first.set(place, fault);
    }
    return Array.from(first.values()).sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}
//# sourceMappingURL=plan-import.js.map