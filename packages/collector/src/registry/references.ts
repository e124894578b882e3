import type { RegistryData } from './records.ts';

/** One field that points to another record by its id. */
export interface Reference {
  readonly from: keyof RegistryData;
  readonly id: string;
  readonly field: string;
  readonly to: 'documents' | 'campaigns' | 'units' | 'badges';
  /** Absent: the field points to nothing, which is allowed. */
  readonly target: string | null | undefined;
}

/** Every reference to a record that is not in the registry. */
export function danglingReferences(data: RegistryData): readonly Reference[] {
  const known: Readonly<Record<Reference['to'], ReadonlySet<string>>> = {
    documents: idsOf(data.documents),
    campaigns: idsOf(data.campaigns),
    units: idsOf(data.units),
    badges: idsOf(data.badges),
  };
  return referencesOf(data).filter(
    ({ to, target }) => target !== undefined && target !== null && !known[to].has(target),
  );
}

const idsOf = (records: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(records.map(({ id }) => id));

function referencesOf(data: RegistryData): readonly Reference[] {
  return [
    ...data.documents.map(({ id, supersededBy }): Reference => {
      return {
        from: 'documents',
        id,
        field: 'supersededBy',
        to: 'documents',
        target: supersededBy,
      };
    }),
    ...data.campaigns.flatMap(({ id, basis, parent }): Reference[] => [
      { from: 'campaigns', id, field: 'basis', to: 'documents', target: basis },
      { from: 'campaigns', id, field: 'parent', to: 'campaigns', target: parent },
    ]),
    ...data.surveys.map(({ id, campaign }): Reference => {
      return { from: 'surveys', id, field: 'campaign', to: 'campaigns', target: campaign };
    }),
    ...data.units.flatMap(unitReferences),
    ...data.badges.flatMap(({ id, unit, campaign }): Reference[] => [
      { from: 'badges', id, field: 'unit', to: 'units', target: unit },
      { from: 'badges', id, field: 'campaign', to: 'campaigns', target: campaign },
    ]),
    ...data.exemplarCards.flatMap(cardReferences),
    ...data.touchpoints.map(({ id, unit }): Reference => {
      return { from: 'touchpoints', id, field: 'unit', to: 'units', target: unit };
    }),
    ...data.servedCounts.map(({ id, unit }): Reference => {
      return { from: 'servedCounts', id, field: 'unit', to: 'units', target: unit };
    }),
  ];
}

function unitReferences({
  id,
  parent,
  predecessors,
  successors,
}: RegistryData['units'][number]): readonly Reference[] {
  const unit = { from: 'units', id, to: 'units' } as const;
  return [
    { ...unit, field: 'parent', target: parent },
    ...predecessors.map((related) => ({ ...unit, field: 'predecessors', target: related.unit })),
    ...successors.map((related) => ({ ...unit, field: 'successors', target: related.unit })),
  ];
}

function cardReferences({
  id,
  unit,
  campaign,
  badges,
}: RegistryData['exemplarCards'][number]): readonly Reference[] {
  const card = { from: 'exemplarCards', id } as const;
  return [
    { ...card, field: 'unit', to: 'units', target: unit },
    { ...card, field: 'campaign', to: 'campaigns', target: campaign },
    ...badges.map((badge) => ({ ...card, field: 'badges', to: 'badges', target: badge }) as const),
  ];
}
