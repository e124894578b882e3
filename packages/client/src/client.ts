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

/**
 * Calls to one collector. A call that fails rejects with a `VhcsError`. Methods are the only form:
 * functions beside them would be a second way to the same thing for the 160 bytes that a bundle
 * could save which reads nothing.
 */
export interface Client {
  /**
   * Gives a rating. Resolves once the collector has it on disk. Whatever fails, the error carries
   * the key, and submitting again under that key counts once.
   */
  submit(rating: RatingInput, options?: SubmitOptions): Promise<Receipt>;
  /** One version of a survey, in all its languages. */
  survey(id: string, options?: SurveyOptions): Promise<Survey>;
  /** A unit of the registry with its predecessors and successors. */
  unit(id: string, options?: CallOptions): Promise<Unit>;
  /** A campaign with its phases, criteria and basis. */
  campaign(id: string, options?: CallOptions): Promise<Campaign>;
  /** The published figures of a unit. */
  summary(unit: string, options?: SummaryOptions): Promise<Summary>;
  /** A new idempotency key, for callers who keep it with the draft and so across reloads. */
  createKey(): string;
}

/** Makes a client. Nothing is sent, stored or looked up before the first call. */
export function createClient(options: ClientOptions): Client {
  const createKey = (): string =>
    createIdempotencyKey((options.now ?? Date.now)(), crypto.getRandomValues(new Uint8Array(10)));

  const reader =
    <T, Options extends CallOptions = CallOptions>(path: ReadPath, shape: Shape<T>) =>
    (id: string, { signal, timeoutMs, ...query }: Partial<Options> = {}): Promise<T> =>
      request(options, { path: fillPath(path, { id }) + search(query), shape, signal, timeoutMs });

  return {
    submit: (rating, { idempotencyKey = createKey(), ...call } = {}) =>
      request<Receipt>(options, {
        ...call,
        path: '/v1/ratings' satisfies Path<'submitRating'>,
        body: JSON.stringify({ ...rating, idempotencyKey }),
        idempotencyKey,
        shape: { idempotencyKey: '', localDate: '' },
      }),
    survey: reader<Survey, SurveyOptions>('/v1/surveys/{id}', {
      scale: {},
      questions: [],
    }),
    unit: reader<Unit>('/v1/units/{id}', { name: {}, successors: [] }),
    campaign: reader<Campaign>('/v1/campaigns/{id}', { name: {}, phases: [] }),
    summary: reader<Summary, SummaryOptions>('/v1/units/{id}/summary', {
      received: 0,
      questions: [],
    }),
    createKey,
  };
}

/** `?name=value&…` of the parameters that are given; empty when none is. */
function search(parameters: object): string {
  // JSON leaves out what is undefined, which URLSearchParams would spell.
  const given = JSON.parse(JSON.stringify(parameters)) as Readonly<Record<string, string>>;
  const query = String(new URLSearchParams(given));
  return query && `?${query}`;
}
