/**
 * Ends units: they keep their names, figures and cards, take no ratings after their last day, and
 * name their successors, which name them as their predecessors.
 */
export function planEnding({ units, touchpoints }, ending) {
    const known = new Map(units.map((unit) => [unit.id, unit]));
    const faults = faultsOf(ending, known);
    const ids = new Set(ending.ids);
    const found = (wanted) => Array.from(new Set(wanted)).flatMap((id) => known.get(id) ?? []);
    const successors = found(ending.successors);
    const ended = found(ending.ids).map((unit) => ({
        ...unit,
        validTo: ending.on,
        successors: joined(unit.successors, successors),
    }));
    if (faults.length > 0)
        return { ended: [], faults, notes: [] };
    const goingOn = successors.map((unit) => ({
        ...unit,
        predecessors: joined(unit.predecessors, ended),
    }));
    const below = units.filter(({ parent, validTo }) => ids.has(parent ?? '') && validTo === undefined);
    const open = touchpoints.filter((touchpoint) => ids.has(touchpoint.unit) && touchpoint.open);
    return {
        ended,
        faults,
        notes: [
            ...noteOf(below, { vi: 'Đơn vị trực thuộc vẫn còn', en: 'Units below that go on' }),
            ...noteOf(open, { vi: 'Điểm tiếp nhận vẫn mở', en: 'Touchpoints that are open' }),
        ],
        change: { put: { units: [...ended, ...goingOn] } },
    };
}
function faultsOf({ ids, on, successors }, known) {
    return [
        ...[...ids, ...successors].filter((id) => !known.has(id)).map(unknown),
        ...successors.filter((id) => ids.includes(id)).map(ownSuccessor),
        ...ids.flatMap((id) => endFaults(known.get(id), on)),
        ...successors.flatMap((id) => successorFaults(known.get(id), on)),
    ];
}
const unknown = (id) => ({
    vi: `Đơn vị “${id}” chưa có; xem danh sách ở GET /v1/units.`,
    en: `Unit "${id}" is not registered; GET /v1/units lists the units.`,
});
const ownSuccessor = (id) => ({
    vi: `“${id}” không thể vừa kết thúc vừa kế thừa. Nếu đơn vị mới giữ tên cũ, hãy nhập nó với mã khác để số liệu không trộn lẫn.`,
    en: `"${id}" cannot end and be a successor. When the new unit keeps the old name, register it under another id, so that their figures stay apart.`,
});
function endFaults(unit, on) {
    if (!unit)
        return [];
    const { id, validFrom, validTo } = unit;
    if (validTo !== undefined && validTo !== on) {
        return [
            {
                vi: `“${id}” đã kết thúc ngày ${validTo}; muốn đổi ngày, nhập lại đơn vị bằng vhcs import.`,
                en: `"${id}" has ended on ${validTo} already; to alter the day, import the unit anew.`,
            },
        ];
    }
    if (validFrom === undefined || validFrom <= on)
        return [];
    return [
        {
            vi: `“${id}” chỉ bắt đầu từ ${validFrom}; ngày kết thúc phải từ ngày đó trở đi.`,
            en: `"${id}" begins on ${validFrom} only; its last day has to be that day or later.`,
        },
    ];
}
function successorFaults(unit, on) {
    if (unit?.validTo === undefined || unit.validTo > on)
        return [];
    return [
        {
            vi: `“${unit.id}” đã kết thúc ngày ${unit.validTo} nên không thể kế thừa; hãy chọn đơn vị kế thừa của nó.`,
            en: `"${unit.id}" has ended on ${unit.validTo} and can be no successor; name its own successor.`,
        },
    ];
}
/** Neighbours with those that come new, each once. */
function joined(related, units) {
    const added = units.filter(({ id }) => related.every(({ unit }) => unit !== id));
    return [
        ...related,
        ...added.map(({ id, name, province }) => ({
            unit: id,
            name: name.vi,
            ...(province !== undefined && { province }),
        })),
    ];
}
function noteOf(records, what) {
    if (records.length === 0)
        return [];
    const ids = records.map(({ id }) => id).join(', ');
    return [{ vi: `${what.vi}: ${ids}.`, en: `${what.en}: ${ids}.` }];
}
//# sourceMappingURL=end-units.js.map