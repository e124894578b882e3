import type { LocalDate, RelatedUnit, Unit } from '@vhcs/contract';
import type { Bilingual } from './bilingual.ts';
import type { RegistryData } from './records.ts';
import { changeRegistry } from './change-registry.ts';
import type { RegistryChange, RegistryStore } from './registry-store.ts';
import type { Change } from '../store/audit.ts';

/** Units that end on one day, and those that go on in their place. */
export interface Ending {
  /** One unit that ends, or several that merge. */
  readonly ids: readonly string[];
  /** Their last day. */
  readonly on: LocalDate;
  /** None: nobody goes on. */
  readonly successors: readonly string[];
}

/** A succession that is ready to be entered, or what is wrong with it. */
export interface PlannedEnding {
  readonly ended: readonly Unit[];
  readonly faults: readonly Bilingual[];
  /** What whoever ended the units may want to look at next. */
  readonly notes: readonly Bilingual[];
  readonly change?: RegistryChange;
}

/**
 * Ends units: they keep their names, figures and cards, take no ratings after their last day, and
 * name their successors, which name them as their predecessors.
 */
export function planEnding({ units, touchpoints }: RegistryData, ending: Ending): PlannedEnding {
  const known = new Map(units.map((unit) => [unit.id, unit]));
  const faults = faultsOf(ending, known);
  const ids = new Set(ending.ids);
  const found = (wanted: readonly string[]): readonly Unit[] =>
    Array.from(new Set(wanted)).flatMap((id) => known.get(id) ?? []);
  const successors = found(ending.successors);
  const ended = found(ending.ids).map((unit): Unit => ({
    ...unit,
    validTo: ending.on,
    successors: joined(unit.successors, successors),
  }));
  if (faults.length > 0) return { ended: [], faults, notes: [] };
  const goingOn = successors.map((unit): Unit => ({
    ...unit,
    predecessors: joined(unit.predecessors, ended),
  }));
  const below = units.filter(
    ({ parent, validTo }) => ids.has(parent ?? '') && validTo === undefined,
  );
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

/** Enters a succession, each unit that ends with a line of the log. */
export function endUnits(store: RegistryStore, ending: Ending, by: Change): Promise<PlannedEnding> {
  const detail = { on: ending.on, successors: ending.successors.join(' ') };
  return changeRegistry(store, {
    by,
    plan: (data) => planEnding(data, ending),
    facts: ({ ended }) =>
      ended.map(({ id }) => ({ action: 'unit.ended', subject: id, unit: id, detail })),
  });
}

function faultsOf(
  { ids, on, successors }: Ending,
  known: ReadonlyMap<string, Unit>,
): readonly Bilingual[] {
  return [
    ...[...ids, ...successors].filter((id) => !known.has(id)).map(unknown),
    ...successors.filter((id) => ids.includes(id)).map(ownSuccessor),
    ...ids.flatMap((id) => endFaults(known.get(id), on)),
    ...successors.flatMap((id) => successorFaults(known.get(id), on)),
  ];
}

const unknown = (id: string): Bilingual => ({
  vi: `Đơn vị “${id}” chưa có; xem danh sách ở GET /v1/units.`,
  en: `Unit "${id}" is not registered; GET /v1/units lists the units.`,
});

const ownSuccessor = (id: string): Bilingual => ({
  vi: `“${id}” không thể vừa kết thúc vừa kế thừa. Nếu đơn vị mới giữ tên cũ, hãy nhập nó với mã khác để số liệu không trộn lẫn.`,
  en: `"${id}" cannot end and be a successor. When the new unit keeps the old name, register it under another id, so that their figures stay apart.`,
});

function endFaults(unit: Unit | undefined, on: LocalDate): readonly Bilingual[] {
  if (!unit) return [];
  const { id, validFrom, validTo } = unit;
  if (validTo !== undefined && validTo !== on) {
    return [
      {
        vi: `“${id}” đã kết thúc ngày ${validTo}; muốn đổi ngày, nhập lại đơn vị bằng vhcs import.`,
        en: `"${id}" has ended on ${validTo} already; to alter the day, import the unit anew.`,
      },
    ];
  }
  if (validFrom === undefined || validFrom <= on) return [];
  return [
    {
      vi: `“${id}” chỉ bắt đầu từ ${validFrom}; ngày kết thúc phải từ ngày đó trở đi.`,
      en: `"${id}" begins on ${validFrom} only; its last day has to be that day or later.`,
    },
  ];
}

function successorFaults(unit: Unit | undefined, on: LocalDate): readonly Bilingual[] {
  if (unit?.validTo === undefined || unit.validTo > on) return [];
  return [
    {
      vi: `“${unit.id}” đã kết thúc ngày ${unit.validTo} nên không thể kế thừa; hãy chọn đơn vị kế thừa của nó.`,
      en: `"${unit.id}" has ended on ${unit.validTo} and can be no successor; name its own successor.`,
    },
  ];
}

/** Neighbours with those that come new, each once. */
function joined(related: readonly RelatedUnit[], units: readonly Unit[]): RelatedUnit[] {
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

function noteOf(
  records: readonly { readonly id: string }[],
  what: Bilingual,
): readonly Bilingual[] {
  if (records.length === 0) return [];
  const ids = records.map(({ id }) => id).join(', ');
  return [{ vi: `${what.vi}: ${ids}.`, en: `${what.en}: ${ids}.` }];
}
