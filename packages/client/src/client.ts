import {
  createIdempotencyKey,
  fillPath,
  type Campaign,
  type Rating,
  type Receipt,
  type Series,
  type Summary,
  type Survey,
  type Unit,
  type routes,
} from '@vhcs/contract';
import type { CallOptions, ClientOptions } from './options.ts';
import { request } from './request.ts';
import type { Shape } from './shape.ts';

/**
 * Addresses are held to the contract by their types: importing the table of routes itself would put
 * all of it into every bundle.
 */
type Path<Name extends keyof typeof routes> = (typeof routes)[Name]['path'];
type ReadPath = Path<'getSurvey' | 'getUnit' | 'getCampaign' | 'getSummary'>;

/** A rating without its idempotency key, which belongs to the sending of it. */
export type RatingInput = Omit<Rating, 'idempotencyKey'>;

/** Options of `submit`. */
export interface SubmitOptions extends CallOptions {
  /** A key made before by `createKey` and kept with the draft. Default: a new one. */
  readonly idempotencyKey?: string | undefined;
}

/** Options of `survey`. */
export interface SurveyOptions extends CallOptions {
  /** Default: the version that is open now. */
  readonly version?: number | undefined;
}

/** Options of `summary`. */
export interface SummaryOptions extends CallOptions {
  /** Whose answers are counted. Default, here and below: the collector's. */
  readonly survey?: string | undefined;
  /** Versions of a survey are never counted together. */
  readonly version?: number | undefined;
  /** Nor are series. */
  readonly series?: Series | undefined;
  /** `all`, `2026`, `2026-H1`, `2026-Q2` or `2026-05`. */
  readonly period?: string | undefined;
}

/** What it takes to ask for a rating and to give it. A call that fails rejects with a `VhcsError`. */
export interface RatingClient {
  /**
   * Gives a rating. Resolves once the collector has it on disk. Whatever fails, the error carries
   * the key, and submitting again under that key counts once.
   */
  submit(rating: RatingInput, options?: SubmitOptions): Promise<Receipt>;
  /** One version of a survey, in all its languages. */
  survey(id: string, options?: SurveyOptions): Promise<Survey>;
  /** A new idempotency key, for callers who keep it with the draft and so across reloads. */
  createKey(): string;
}

/** Calls to one collector. */
export interface Client extends RatingClient {
  /** A unit of the registry with its predecessors and successors. */
  unit(id: string, options?: CallOptions): Promise<Unit>;
  /** A campaign with its phases, criteria and basis. */
  campaign(id: string, options?: CallOptions): Promise<Campaign>;
  /** The published figures of a unit. */
  summary(unit: string, options?: SummaryOptions): Promise<Summary>;
}

/** Makes a client. Nothing is sent, stored or looked up before the first call. */
export function createClient(options: ClientOptions): Client {
  const read = reader(options);
  return {
    ...createRatingClient(options),
    unit: read<Unit>('/v1/units/{id}', { name: {}, successors: [] }),
    campaign: read<Campaign>('/v1/campaigns/{id}', { name: {}, phases: [] }),
    summary: read<Summary, SummaryOptions>('/v1/units/{id}/summary', {
      received: 0,
      questions: [],
    }),
  };
}

/** Makes a client that only asks and gives, for pages where every byte counts. */
export function createRatingClient(options: ClientOptions): RatingClient {
  const { now = Date.now } = options;
  const createKey = (): string =>
    createIdempotencyKey(now(), crypto.getRandomValues(new Uint8Array(10)));
  return {
    submit: (rating, { idempotencyKey = createKey(), ...call } = {}) =>
      request<Receipt>(options, {
        ...call,
        path: '/v1/ratings' satisfies Path<'submitRating'>,
        body: JSON.stringify({ ...rating, idempotencyKey }),
        idempotencyKey,
        shape: { idempotencyKey: '', localDate: '' },
      }),
    survey: reader(options)<Survey, SurveyOptions>('/v1/surveys/{id}', {
      scale: {},
      questions: [],
    }),
    createKey,
  };
}

function reader(options: ClientOptions) {
  return <T, Options extends CallOptions = CallOptions>(path: ReadPath, shape: Shape<T>) =>
    (id: string, { signal, timeoutMs, ...query }: Partial<Options> = {}): Promise<T> =>
      request(options, { path: fillPath(path, { id }) + search(query), shape, signal, timeoutMs });
}

/** `?name=value&…` of the parameters that are given; empty when none is. */
function search(parameters: object): string {
  // JSON leaves out what is undefined, which URLSearchParams would spell.
  const given = JSON.parse(JSON.stringify(parameters)) as Readonly<Record<string, string>>;
  const query = String(new URLSearchParams(given));
  return query && `?${query}`;
}
