import type { LocalDate, Rating } from '@vhcs/contract';
import { ratingSchema } from '@vhcs/contract/schemas';
import { parseJson } from '../json-body.ts';
import type { Registry } from '../registry/registry.ts';
import { canonicalForm, contentHash, type Sha256 } from '../store/hashing.ts';
import { admitRating, withComment, type Admission, type AdmissionContext } from './admission.ts';
import type { CheckedRating } from './keep-rating.ts';
import { cutOwnValues, type OwnValues } from './own-values.ts';
import { checkRating } from './parse-rating.ts';

/** Forms that are remembered at most, about a kilobyte each. */
const MAX_FORMS = 4096;

/** A longer form is not one that many ratings share. */
const MAX_FORM_LENGTH = 1000;

/** What each rating has of its own; the rest is its form. */
const { idempotencyKey: keySchema, comment: commentSchema } = ratingSchema.shape;

type Own = Pick<Rating, 'idempotencyKey' | 'comment'>;

/** JSON takes none of these within a text. */
const controlCharacter = /[\u0000-\u001f]/;

/** What is known of a rating without key and comment that was checked. */
interface KnownForm {
  readonly admission: Admission;
  /** See `canonicalForm`. */
  readonly form: string;
  /** See `contentHash`; of a rating without comment. */
  readonly content: Uint8Array;
}

/**
 * Reads a body as a rating that may be stored on a day.
 *
 * @throws ProblemError `invalid-json`, or one of `checkRating` and `admitRating`
 */
export type RatingReader = (body: string, today: LocalDate) => CheckedRating;

/** What a reader is made of. */
export interface RatingReaderParts {
  readonly registry: Registry;
  readonly sha256: Sha256;
}

/**
 * Makes a reader for what one registry holds. Ratings differ in key and comment, and are otherwise
 * the same few over and over (a unit, a level, a channel), so what a rating shares with an earlier
 * one of the day is read and checked once.
 */
export function createRatingReader({ registry, sha256 }: RatingReaderParts): RatingReader {
  const forms = new Map<string, KnownForm>();
  let formsOf: LocalDate = '';

  const remember = (rest: string, known: KnownForm): void => {
    if (rest.length > MAX_FORM_LENGTH) return;
    if (forms.size >= MAX_FORMS) forms.clear();
    forms.set(rest, known);
  };

  return (body, today) => {
    if (today !== formsOf) {
      forms.clear();
      formsOf = today;
    }
    const cut = cutOwnValues(body);
    const own = cut && checkOwn(cut);
    const known = cut && forms.get(cut.rest);
    if (known && own) return completed(known, own, sha256);

    const rating = checkRating(parseJson(body));
    const checked = checkedRating(rating, { registry, today, sha256 });
    if (own && isShared(rating) && isOf(own, rating)) {
      remember(cut.rest, knownForm(rating, checked.admission, sha256));
    }
    return checked;
  };
}

/** What a rating is checked against, and how it is hashed. */
export interface CheckContext extends AdmissionContext {
  readonly sha256: Sha256;
}

/**
 * Checks a well-formed rating against what is registered.
 *
 * @throws ProblemError as `admitRating` does
 */
export function checkedRating(rating: Rating, context: CheckContext): CheckedRating {
  const { idempotencyKey, replaces, comment } = rating;
  const admission = admitRating(rating, context);
  const content = contentHash(canonicalForm(rating), comment, context.sha256);
  return replaces === undefined
    ? { idempotencyKey, admission, content }
    : { idempotencyKey, replaces, admission, content };
}

/** What the contract makes of own values; undefined where it refuses them. */
function checkOwn({ idempotencyKey, comment }: OwnValues): Own | undefined {
  const key = keySchema.safeParse(idempotencyKey).data;
  if (key === undefined) return undefined;
  if (comment === undefined) return { idempotencyKey: key };
  const text = controlCharacter.test(comment) ? undefined : commentSchema.safeParse(comment).data;
  return text === undefined ? undefined : { idempotencyKey: key, comment: text };
}

function completed(
  { admission, form, content }: KnownForm,
  { idempotencyKey, comment }: Own,
  sha256: Sha256,
): CheckedRating {
  if (comment === undefined) return { idempotencyKey, admission, content, form: admission };
  return {
    idempotencyKey,
    admission: withComment(admission, comment),
    content: contentHash(form, comment, sha256),
    form: admission,
  };
}

/** Whether others may send the same: nobody replaces the same rating, or writes the same text. */
function isShared({ replaces, answers }: Rating): boolean {
  return replaces === undefined && Object.values(answers).every((a) => typeof a !== 'string');
}

/** Whether what was cut out of a body is what it says as JSON. */
function isOf({ idempotencyKey, comment }: Own, rating: Rating): boolean {
  return rating.idempotencyKey === idempotencyKey && rating.comment === comment;
}

function knownForm(rating: Rating, checked: Admission, sha256: Sha256): KnownForm {
  const admission = { ...checked };
  delete admission.comment;
  const form = canonicalForm(rating);
  return { admission, form, content: contentHash(form, undefined, sha256) };
}
