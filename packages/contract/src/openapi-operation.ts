import { z } from 'zod';
import type { ProblemCode } from './problem-codes.ts';

/** One parameter of the query. */
export interface QueryParameter {
  readonly schema: z.ZodType;
  readonly description: string;
}

/** What a body consists of; further media types are of the same schema. */
export type Content = readonly [mediaType: string, schema: z.ZodType, ...further: string[]];

/** What one route takes and answers. */
export interface Operation {
  readonly summary: string;
  /** Whether it needs an operator's token. Default: false. */
  readonly secured?: boolean;
  readonly query?: Readonly<Record<string, QueryParameter>>;
  readonly body?: Readonly<Record<string, z.ZodType>>;
  /** Answers that are no problem document, by status; null: without a body. */
  readonly answers: Readonly<Record<number, Content | null>>;
  readonly answerNotes?: Readonly<Record<number, string>>;
  /** Refusals as problem documents. */
  readonly problems: readonly ProblemCode[];
}

/** The media type of JSON. */
export const json = 'application/json';

/** How every operator's call may be refused before it is looked at. */
export const guarded = [
  'token-required',
  'forbidden',
  'unavailable',
] as const satisfies ProblemCode[];

/** How a body may be refused before it is looked at. */
export const bodied = [
  'invalid-json',
  'body-too-large',
  'unsupported-media-type',
] as const satisfies ProblemCode[];

/** A page as the answer. */
export const page: Content = ['text/html', z.string()];
