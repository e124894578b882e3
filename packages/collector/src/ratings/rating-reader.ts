import type { LocalDate, Rating } from '@vhcs/contract';
import { ratingSchema } from '@vhcs/contract/schemas';
import type { z } from 'zod';
import { parseJson } from '../json-body.ts';
import type { Registry } from '../registry/registry.ts';
import { canonicalForm } from '../store/hashing.ts';
import { admitRating, withComment, type Admission } from './admission.ts';
import type { AdmittedPair } from './keep-rating.ts';
import { checkRating } from './parse-rating.ts';

/** Forms that are remembered at most, about a kilobyte each. */
const MAX_FORMS = 4096;

/** A longer form is not one that many ratings share. */
const MAX_FORM_LENGTH = 1000;

/** What each rating has of its own; the rest is its form. */
const ownSchema = ratingSchema.pick({ idempotencyKey: true, comment: true });

/** A rating without key and comment that was checked, and what it is stored as. */
interface KnownForm {
  readonly rating: Rating;
  readonly admission: Admission;
  /** See `canonicalForm`. */
  readonly form: string;
}

/**
 * Reads a body as a rating that may be stored on a day.
 *
 * @throws ProblemError `invalid-json`, or one of `checkRating` and `admitRating`
 */
export type RatingReader = (body: string, today: LocalDate) => AdmittedPair;

/**
 * Makes a reader for what one registry holds. Ratings differ in key and comment, and are otherwise
 * the same few over and over (a unit, a level, a channel), so what a rating shares with an earlier
 * one of the day is checked once: that halves the time that a rating takes.
 */
export function createRatingReader(registry: Registry): RatingReader {
  const forms = new Map<string, KnownForm>();
  let formsOf: LocalDate = '';

  const remember = (form: string, known: KnownForm): void => {
    if (forms.size >= MAX_FORMS) forms.clear();
    forms.set(form, known);
  };

  return (body, today) => {
    if (today !== formsOf) {
      forms.clear();
      formsOf = today;
    }
    const value = parseJson(body);
    const { own, form } = split(value);
    const known = form === undefined ? undefined : forms.get(form);
    const checked = ownSchema.safeParse(own);
    if (known && checked.success) return completed(known, checked.data);

    const rating = checkRating(value);
    const admission = admitRating(rating, { registry, today });
    if (form !== undefined && isShared(rating)) {
      remember(form, formOf({ rating, admission }));
    }
    return { rating, admission };
  };
}

function completed(
  { rating, admission, form }: KnownForm,
  { idempotencyKey, comment }: z.infer<typeof ownSchema>,
): AdmittedPair {
  return comment === undefined
    ? { rating: { ...rating, idempotencyKey }, admission, form }
    : {
        rating: { ...rating, idempotencyKey, comment },
        admission: withComment(admission, comment),
        form,
      };
}

interface SplitRating {
  readonly own?: Readonly<Record<string, unknown>>;
  /** The rest as text; absent when it is no object, or too long to be shared. */
  readonly form?: string;
}

function split(value: unknown): SplitRating {
  if (typeof value !== 'object' || value === null) return {};
  const { idempotencyKey, comment, ...rest } = value as Readonly<Record<string, unknown>>;
  const form = JSON.stringify(rest);
  if (form.length > MAX_FORM_LENGTH) return {};
  return { own: comment === undefined ? { idempotencyKey } : { idempotencyKey, comment }, form };
}

/** Whether others may send the same: nobody replaces the same rating, or writes the same text. */
function isShared({ replaces, answers }: Rating): boolean {
  return replaces === undefined && Object.values(answers).every((a) => typeof a !== 'string');
}

function formOf({ rating, admission }: AdmittedPair): KnownForm {
  const form = { rating: { ...rating }, admission: { ...admission } };
  delete form.rating.comment;
  delete form.admission.comment;
  return { ...form, form: canonicalForm(rating) };
}
