export {
  createClient,
  createRatingClient,
  type Client,
  type RatingClient,
  type RatingInput,
  type SubmitOptions,
  type SummaryOptions,
  type SurveyOptions,
} from './client.ts';
export {
  VhcsError,
  isVhcsError,
  type ReceivedProblem,
  type VhcsErrorDetails,
  type VhcsErrorKind,
} from './errors.ts';
export type { CallOptions, ClientOptions } from './options.ts';
