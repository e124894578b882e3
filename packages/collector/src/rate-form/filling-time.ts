import { fieldNames } from './fields.ts';

/** Longest that a form may have been open. */
const OLDEST_MS = 30 * 24 * 60 * 60_000;

/** How far ahead of this collector the clock may have been that made a form. */
const FURTHEST_AHEAD_MS = 24 * 60 * 60_000;

/** Least time from the making of a page to its return with one answer. */
const FIRST_ANSWER_MS = 800;

/** Least time for each answer more. */
const FURTHER_ANSWER_MS = 500;

/**
 * When a form was made, in milliseconds since 1970, by what it says itself. Every collector writes
 * and reads it by its own clock and remembers nothing, so any of several may take the form.
 *
 * It is neither signed nor secret: whoever forges it could as well wait. It is undefined where it
 * can be true of no form: a page may stay open for weeks, and a clock that was a day ahead may have
 * been set back meanwhile, but nothing more.
 */
export function madeIn(fields: URLSearchParams, nowMs: number): number | undefined {
  const text = fields.get(fieldNames.made) ?? '';
  const madeMs = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  return madeMs >= nowMs - OLDEST_MS && madeMs <= nowMs + FURTHEST_AHEAD_MS ? madeMs : undefined;
}

/** A form that came back. */
export interface ReturnedForm {
  /** See {@link madeIn}. */
  readonly madeMs: number | undefined;
  /** Questions that were answered, the comment being one. */
  readonly answered: number;
}

/**
 * Whether a form came back sooner than a person can read and choose: 0.8 seconds for the first
 * answer, half a second for each more; or does not say when it was made.
 *
 * Nobody may be held who follows a link that has chosen the level, and presses the button at once
 * on a fast line: to see a page takes a quarter of a second, to find the button below five levels
 * and reach it half a second, and the way there and back is not counted. A program that fetches
 * and posts is back within a few round trips. To read a question and hit one of its answers takes
 * twice the half second that is asked for.
 *
 * A form from ahead of this clock is not held: two clocks disagree, nobody knows how long it took,
 * and the fault is the collectors'.
 */
export function isTooFast({ madeMs, answered }: ReturnedForm, nowMs: number): boolean {
  if (madeMs === undefined) return true;
  const tookMs = nowMs - madeMs;
  return tookMs >= 0 && tookMs < FIRST_ANSWER_MS + FURTHER_ANSWER_MS * Math.max(0, answered - 1);
}
