import type {
  BadgeId,
  CampaignId,
  ExemplarList,
  PublishedBadge,
  PublishedCampaign,
  PublishedCard,
  PublishedSurvey,
  SurveyId,
  Unit,
  UnitId,
  UnitList,
} from '@vhcs/contract';
import type { CallOptions } from './options.ts';
import { read, type Path } from './reading.ts';
import type { Reply } from './reply.ts';
import type { Transport } from './transport.ts';

/** Options of `getSurvey`. */
export interface SurveyOptions extends CallOptions {
  /** Default: the version that is open now. */
  readonly version?: number | undefined;
}

/** Options of lists: a page at a time. */
export interface PageOptions extends CallOptions {
  /** Items a page. Default: the collector's. */
  readonly limit?: number | undefined;
  /** `nextCursor` of the page before, asked for with the same other options. */
  readonly cursor?: string | undefined;
}

/** Options of `listUnits`. */
export interface UnitListOptions extends PageOptions {
  /** Words of the name; accents and case do not matter. */
  readonly q?: string | undefined;
  readonly level?: Unit['level'] | undefined;
  /** Id of the unit directly above. */
  readonly parent?: UnitId | undefined;
}

/** Options of `listExemplars`. */
export interface ExemplarListOptions extends PageOptions {
  /** Words of the unit's name or the headline; accents and case do not matter. */
  readonly q?: string | undefined;
  readonly province?: string | undefined;
  readonly level?: Unit['level'] | undefined;
  /** Id of a badge that the card has. */
  readonly model?: BadgeId | undefined;
}

/** One version of a survey, in all its languages. */
export const getSurvey = (
  transport: Transport,
  id: SurveyId,
  options?: SurveyOptions,
): Reply<PublishedSurvey, 'getSurvey'> =>
  read<PublishedSurvey>(transport, {
    path: '/v1/surveys/{id}' satisfies Path<'getSurvey'>,
    parameters: { id },
    options,
    shape: { scale: {}, questions: [] },
  });

/** A unit of the registry with its predecessors and successors. */
export const getUnit = (
  transport: Transport,
  id: UnitId,
  options?: CallOptions,
): Reply<Unit, 'getUnit'> =>
  read<Unit>(transport, {
    path: '/v1/units/{id}' satisfies Path<'getUnit'>,
    parameters: { id },
    options,
    shape: { name: {}, successors: [] },
  });

/** Units of the registry, a page at a time. */
export const listUnits = (
  transport: Transport,
  options?: UnitListOptions,
): Reply<UnitList, 'listUnits'> =>
  read<UnitList>(transport, {
    path: '/v1/units' satisfies Path<'listUnits'>,
    options,
    shape: { items: [] },
  });

/** A campaign with its phases, criteria and basis. */
export const getCampaign = (
  transport: Transport,
  id: CampaignId,
  options?: CallOptions,
): Reply<PublishedCampaign, 'getCampaign'> =>
  read<PublishedCampaign>(transport, {
    path: '/v1/campaigns/{id}' satisfies Path<'getCampaign'>,
    parameters: { id },
    options,
    shape: { name: {}, phases: [] },
  });

/** A badge with its unit, campaign and document. */
export const getBadge = (
  transport: Transport,
  id: BadgeId,
  options?: CallOptions,
): Reply<PublishedBadge, 'getBadge'> =>
  read<PublishedBadge>(transport, {
    path: '/v1/badges/{id}' satisfies Path<'getBadge'>,
    parameters: { id },
    options,
    shape: { name: {}, kind: 'model' },
  });

/** The exemplar card of a unit. */
export const getExemplar = (
  transport: Transport,
  unit: UnitId,
  options?: CallOptions,
): Reply<PublishedCard, 'getExemplar'> =>
  read<PublishedCard>(transport, {
    path: '/v1/exemplars/{unit}' satisfies Path<'getExemplar'>,
    parameters: { unit },
    options,
    shape: { unitRecord: {}, figures: [] },
  });

/** Exemplar cards, a page at a time, with the values that they can be filtered by. */
export const listExemplars = (
  transport: Transport,
  options?: ExemplarListOptions,
): Reply<ExemplarList, 'listExemplars'> =>
  read<ExemplarList>(transport, {
    path: '/v1/exemplars' satisfies Path<'listExemplars'>,
    options,
    shape: { items: [], facets: {} },
  });
