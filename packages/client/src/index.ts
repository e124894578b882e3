export { createClient, type Client } from './client.ts';
export { everyUnitComment, listUnitComments } from './comments.ts';
export { createKey } from './create-key.ts';
export {
  VhcsError,
  isVhcsError,
  type ReceivedProblem,
  type VhcsErrorDetails,
  type VhcsErrorKind,
} from './errors.ts';
export { everyExemplar, everyUnit } from './every.ts';
export { getArticleSummary, getSummary, type SummaryOptions } from './figures.ts';
export type { CallOptions, ClientOptions } from './options.ts';
export { createPlainTransport } from './plain-transport.ts';
export { submitRating, type RatingInput, type SubmitOptions } from './ratings.ts';
export {
  getBadge,
  getCampaign,
  getExemplar,
  getSurvey,
  getUnit,
  listExemplars,
  listUnits,
  type ExemplarListOptions,
  type PageOptions,
  type SurveyOptions,
  type UnitListOptions,
} from './records.ts';
export type { CallName, RefusalCode } from './refusals.ts';
export type { CodeOf, Reply } from './reply.ts';
export type { Call } from './request.ts';
export { safe, type Outcome } from './safe.ts';
export type { Shape } from './shape.ts';
export { listSuccessors } from './successors.ts';
export { createTransport, type Transport } from './transport.ts';
export type { Rollout } from '@vhcs/contract';
