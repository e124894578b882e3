import { everyUnitComment, listUnitComments } from './comments.ts';
import { createKey } from './create-key.ts';
import { everyExemplar, everyUnit } from './every.ts';
import { getArticleSummary, getSummary } from './figures.ts';
import type { Method } from './method.ts';
import type { ClientOptions } from './options.ts';
import { submitRating } from './ratings.ts';
import {
  getBadge,
  getCampaign,
  getExemplar,
  getSurvey,
  getUnit,
  listExemplars,
  listUnits,
} from './records.ts';
import { listSuccessors } from './successors.ts';
import { createTransport, type Transport } from './transport.ts';

/** Calls to one collector. A call that fails rejects with a `VhcsError`. */
export interface Client extends Transport {
  /** A new idempotency key, for callers who keep it with the draft and so across reloads. */
  readonly createKey: () => string;
  /**
   * Gives a rating. Resolves once the collector has it on disk. Whatever fails, the error carries
   * the key, and submitting again under that key counts once.
   */
  readonly submit: Method<typeof submitRating>;
  /** One version of a survey, in all its languages. */
  readonly survey: Method<typeof getSurvey>;
  /** A unit of the registry with its predecessors and successors. */
  readonly unit: Method<typeof getUnit>;
  /** Units of the registry, a page at a time. */
  readonly units: Method<typeof listUnits>;
  /** Every unit of the registry that is asked for: `for await (const unit of client.everyUnit())`. */
  readonly everyUnit: Method<typeof everyUnit>;
  /** The registered units that take the ratings of an ended unit today. */
  readonly successors: Method<typeof listSuccessors>;
  /** A campaign with its phases, criteria and basis. */
  readonly campaign: Method<typeof getCampaign>;
  /** A badge with its unit, campaign and document. */
  readonly badge: Method<typeof getBadge>;
  /** The exemplar card of a unit. */
  readonly exemplar: Method<typeof getExemplar>;
  /** Exemplar cards, a page at a time, with the values that they can be filtered by. */
  readonly exemplars: Method<typeof listExemplars>;
  /** Every exemplar card that is asked for, as `everyUnit`. */
  readonly everyExemplar: Method<typeof everyExemplar>;
  /** Published comments on a unit with the unit's answers, the latest first, a page at a time. */
  readonly comments: Method<typeof listUnitComments>;
  /** Every published comment on a unit, as `everyUnit`. */
  readonly everyComment: Method<typeof everyUnitComment>;
  /** The published figures of a unit. */
  readonly summary: Method<typeof getSummary>;
  /** The stars of an article: sum of points, count and distribution. */
  readonly article: Method<typeof getArticleSummary>;
}

/** Makes a client. Nothing is sent, stored or looked up before the first call. */
export function createClient(options: ClientOptions): Client {
  const transport = createTransport(options);
  return {
    ...transport,
    createKey: () => createKey(options.now),
    submit: submitRating.bind(undefined, transport),
    survey: getSurvey.bind(undefined, transport),
    unit: getUnit.bind(undefined, transport),
    units: listUnits.bind(undefined, transport),
    everyUnit: everyUnit.bind(undefined, transport),
    successors: listSuccessors.bind(undefined, transport),
    campaign: getCampaign.bind(undefined, transport),
    badge: getBadge.bind(undefined, transport),
    exemplar: getExemplar.bind(undefined, transport),
    exemplars: listExemplars.bind(undefined, transport),
    everyExemplar: everyExemplar.bind(undefined, transport),
    comments: listUnitComments.bind(undefined, transport),
    everyComment: everyUnitComment.bind(undefined, transport),
    summary: getSummary.bind(undefined, transport),
    article: getArticleSummary.bind(undefined, transport),
  };
}
