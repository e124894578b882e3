import type { Badge } from '@vhcs/contract';
import { keyOf, type RegistryRecord } from '../registry/record-key.ts';
import { danglingReferences } from '../registry/references.ts';
import type { CheckedRecord, ImportSituation } from './import-situation.ts';
import { columnAt } from './column.ts';
import type { Bilingual } from '../registry/bilingual.ts';
import { faultTexts, type ImportFault } from './fault.ts';
import { surveyFaults } from './survey-checks.ts';
import { unitCircles } from './unit-circles.ts';

/** What is wrong with records that have the right form, among each other and with what is registered. */
export function contentFaults(situation: ImportSituation): readonly ImportFault[] {
  return [
    ...repeatedIds(situation),
    ...surveyFaults(situation),
    ...missingTargets(situation),
    ...secondCards(situation),
    ...unitCircles(situation),
    ...situation.checked.flatMap((checked) => [...daysInOrder(checked), ...evidence(checked)]),
  ];
}

function repeatedIds({ checked }: ImportSituation): readonly ImportFault[] {
  const seen = new Set<string>();
  return checked
    .filter(({ record }) => seen.has(keyOf(record)) || !seen.add(keyOf(record)))
    .map(({ located }) => ({
      ...located.where(['id']),
      problem: faultTexts.doubleId,
      accepted: { vi: 'mỗi mã một lần trong tệp', en: 'each id once in the file' },
    }));
}

function missingTargets({ kind, checked, after }: ImportSituation): readonly ImportFault[] {
  const byId = new Map(checked.map(({ record, located }) => [record.id, located]));
  return danglingReferences(after).flatMap(({ from, id, field, target }) => {
    const located = from === kind.list ? byId.get(id) : undefined;
    if (!located) return [];
    const accepted = columnAt(kind.columns, [field])?.type.accepted ?? registered;
    const place = located.where([field]);
    return [{ ...place, value: target ?? null, problem: faultTexts.notRegistered, accepted }];
  });
}

const registered: Bilingual = { vi: 'một mã đã có', en: 'an id that is registered' };

/** A card is found by its unit, so a second one would never be seen. */
function secondCards({ kind, checked, after }: ImportSituation): readonly ImportFault[] {
  if (kind.list !== 'exemplarCards') return [];
  const unitOf = new Map(after.exemplarCards.map(({ id, unit }) => [id, unit]));
  const firstOf = new Map<string, string>();
  const secondOf = new Map<string, string>();
  for (const [id, unit] of unitOf) {
    if (!firstOf.has(unit)) firstOf.set(unit, id);
    else if (!secondOf.has(unit)) secondOf.set(unit, id);
  }
  return checked.flatMap(({ record, located }) => {
    const unit = unitOf.get(record.id) ?? '';
    const other = [firstOf.get(unit), secondOf.get(unit)].find((id) => id !== record.id);
    if (other === undefined) return [];
    const accepted = {
      vi: `mỗi đơn vị một thẻ; thẻ đã có: ${other}`,
      en: `one card for each unit; the other one: ${other}`,
    };
    return [{ ...located.where(['unit']), problem: faultTexts.secondCard, accepted }];
  });
}

function daysInOrder({ record, located }: CheckedRecord): readonly ImportFault[] {
  const pairs = [
    ['validFrom', 'validTo'],
    ['openFrom', 'openTo'],
  ] as const;
  return pairs.flatMap(([first, last]) => {
    const from: unknown = Reflect.get(record, first);
    const to: unknown = Reflect.get(record, last);
    if (typeof from !== 'string' || typeof to !== 'string' || from <= to) return [];
    const accepted = { vi: `từ ${from} trở đi`, en: `${from} or later` };
    return [{ ...located.where([last]), problem: faultTexts.endsBeforeStart, accepted }];
  });
}

/** An exemplar badge says on what it rests. */
function evidence({ record, located }: CheckedRecord): readonly ImportFault[] {
  if (!isBadge(record) || record.kind !== 'exemplar') return [];
  if (record.documentNumber ?? record.source ?? record.issuerPage) return [];
  const accepted = {
    vi: 'số văn bản, trang của nơi cấp hoặc nguồn',
    en: 'a document number, an issuer page or a source',
  };
  return [{ ...located.where(['documentNumber']), problem: faultTexts.noEvidence, accepted }];
}

const isBadge = (record: RegistryRecord): record is Badge =>
  'kind' in record && record.kind === 'exemplar';
