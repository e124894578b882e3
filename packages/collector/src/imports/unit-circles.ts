import type { Unit } from '@vhcs/contract';
import type { Bilingual } from '../registry/bilingual.ts';
import { idsInCircles } from './circles.ts';
import { faultTexts, type ImportFault } from './fault.ts';
import type { CheckedRecord, ImportSituation } from './import-situation.ts';

/** Units that stand above each other in a circle belong nowhere; a succession has to have an end. */
export function unitCircles({ kind, checked, after }: ImportSituation): readonly ImportFault[] {
  if (kind.list !== 'units') return [];
  return [...parentCircles(checked, after.units), ...successionCircles(checked, after.units)];
}

function parentCircles(
  checked: readonly CheckedRecord[],
  units: readonly Unit[],
): readonly ImportFault[] {
  const parents = new Map(units.map(({ id, parent }) => [id, parent]));
  const circles = idsInCircles(parents.keys(), (id) => {
    const parent = parents.get(id) ?? undefined;
    return parent === undefined ? [] : [parent];
  });
  const accepted = { vi: 'một đơn vị đứng trên nó', en: 'a unit above it' };
  return checked
    .filter(({ record }) => circles.has(record.id))
    .map(({ located }) => ({ ...located.where(['parent']), problem: faultTexts.circle, accepted }));
}

function successionCircles(
  checked: readonly CheckedRecord[],
  units: readonly Unit[],
): readonly ImportFault[] {
  const named = new Map<string, readonly string[]>(
    units.map(({ id, successors }) => [id, idsOf(successors)]),
  );
  const later = new Map(Array.from(named, ([id, successors]) => [id, Array.from(successors)]));
  // Either side may name the other.
  for (const { id, predecessors } of units) {
    for (const predecessor of idsOf(predecessors)) later.get(predecessor)?.push(id);
  }
  const circles = idsInCircles(later.keys(), (id) => later.get(id) ?? []);
  return checked
    .filter(({ record }) => circles.has(record.id))
    .map(({ record, located }) => {
      const isNamed = named.get(record.id)?.some((successor) => circles.has(successor)) === true;
      const place = located.where([isNamed ? 'successors' : 'predecessors']);
      return { ...place, problem: faultTexts.successionCircle, accepted: lasting };
    });
}

const lasting: Bilingual = {
  vi: 'đơn vị đến sau nó, không quay vòng về chính nó',
  en: 'a unit that comes after it and does not lead back to it',
};

const idsOf = (related: Unit['successors']): readonly string[] =>
  related.flatMap(({ unit }) => unit ?? []);
