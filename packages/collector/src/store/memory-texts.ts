import type { Answers } from '@vhcs/contract';
import type { ForgottenSpan } from './comments.ts';
import type { KeptRating } from './memory-records.ts';
import type { AdmittedRating } from './store.ts';

/**
 * Deletes what was written along with ratings: comments that did not leave with a batch, and answers
 * in words. Gives how many comments there were, and ratings with such answers.
 */
export function forgetTextsOf(ratings: Iterable<KeptRating>, span: ForgottenSpan): number {
  let texts = 0;
  for (const kept of ratings) {
    const { rating, batch } = kept;
    if (!isMeant(rating.unit, batch ?? rating.day, span)) continue;
    texts += Number(rating.comment !== undefined) + Number(hasWords(rating.answers));
    kept.rating = withoutTexts(rating);
  }
  return texts;
}

/** A rating without its comment, which has left it. */
export function withoutComment(rating: AdmittedRating): AdmittedRating {
  const { comment, ...rest } = rating;
  return comment === undefined ? rating : rest;
}

function withoutTexts(rating: AdmittedRating): AdmittedRating {
  const answers = Object.entries(rating.answers).filter(([, answer]) => typeof answer !== 'string');
  return { ...withoutComment(rating), answers: Object.fromEntries(answers) };
}

const hasWords = (answers: Answers): boolean =>
  Object.values(answers).some((answer) => typeof answer === 'string');

const isMeant = (
  unit: string,
  day: string,
  { from = '', before, unit: asked }: ForgottenSpan,
): boolean => day >= from && day < before && (asked === undefined || unit === asked);
