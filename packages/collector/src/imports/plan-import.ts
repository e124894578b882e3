import { canonicalJson } from '../rollout/canonical-json.ts';
import { applyChange } from '../registry/apply-change.ts';
import { keyOf, type RegistryRecord } from '../registry/record-key.ts';
import type { RegistryChange } from '../registry/registry-store.ts';
import type { ImportFault } from './fault.ts';
import { contentFaults } from './import-checks.ts';
import type { CheckedRecord } from './import-situation.ts';
import { isRecord } from './field.ts';
import { importKinds, type ImportKind, type ImportKindName } from './import-kind.ts';
import type { LocatedRecord, LocatedRecords } from './located-record.ts';
import type { KnownRecords, SpellOut } from './raw-record.ts';
import { schemaFaults } from './schema-faults.ts';

/** What an import does, or would do. */
export interface ImportReport {
  readonly kind: ImportKindName;
  /** Records of the file. */
  readonly read: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** In the order of the file. Nothing is imported while there is any. */
  readonly faults: readonly ImportFault[];
}

/** A change that is ready to be made. */
export interface ImportPlan {
  readonly report: ImportReport;
  /** Absent: there is nothing to change, or faults. */
  readonly change?: RegistryChange;
}

/** What an import meets. */
export type ImportGround = Omit<KnownRecords, 'inFile'>;

/** Checks what was read from a file against what is registered. All of it is imported, or nothing. */
export function planImport(
  name: ImportKindName,
  { records, faults: unread }: LocatedRecords,
  ground: ImportGround,
): ImportPlan {
  const { registered: before } = ground;
  const kind: ImportKind = importKinds[name];
  const inFile = records.map(({ value }) => value).filter(isRecord);
  const spellOut = kind.spellOut({ ...ground, inFile });
  const results = records.map((located) => check(located, kind, spellOut));
  const checked = results.flatMap((result) => result.checked ?? []);
  // The lists have the types of their names; a kind knows that of its list only when it runs.
  const change = { put: { [kind.list]: checked.map(({ record }) => record) } } as RegistryChange;
  const after = applyChange(before, change);
  const faults = inOrder([
    ...unread,
    ...results.flatMap((result) => result.faults),
    ...contentFaults({ kind, checked, before, after }),
  ]);
  const earlier = new Map<string, RegistryRecord>(
    before[kind.list].map((record) => [keyOf(record), record]),
  );
  const news = checked.map(({ record }) => newsOf(record, earlier.get(keyOf(record))));
  const count = (wanted: News): number => news.filter((each) => each === wanted).length;
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

type News = 'added' | 'changed' | 'unchanged';

function newsOf(record: RegistryRecord, earlier: RegistryRecord | undefined): News {
  if (!earlier) return 'added';
  return canonicalJson(earlier) === canonicalJson(record) ? 'unchanged' : 'changed';
}

interface CheckResult {
  readonly checked?: CheckedRecord;
  readonly faults: readonly ImportFault[];
}

function check(located: LocatedRecord, kind: ImportKind, spellOut: SpellOut): CheckResult {
  const { value } = located;
  const spelled = isRecord(value) ? spellOut(value) : value;
  const { data, error } = kind.schema.safeParse(spelled, { reportInput: true });
  if (data) return { checked: { record: data, located }, faults: [] };
  return { faults: schemaFaults(error.issues, located, kind) };
}

/** From the first line to the last, one for each place: what could not be read is missing, too. */
function inOrder(faults: readonly ImportFault[]): readonly ImportFault[] {
  const first = new Map<string, ImportFault>();
  for (const fault of faults) {
    const place = `${String(fault.line)} ${String(fault.column)}`;
    if (!first.has(place)) first.set(place, fault);
  }
  return Array.from(first.values()).sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}
