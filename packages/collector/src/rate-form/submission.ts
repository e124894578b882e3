import {
  findPersonalData,
  type FieldError,
  type PersonalDataKind,
  type Question,
  type Rating,
} from '@vhcs/contract';
import { ProblemError } from '../problems.ts';
import type { CheckedRating } from '../ratings/keep-rating.ts';
import { checkRating } from '../ratings/parse-rating.ts';
import { checkedRating, type CheckContext } from '../ratings/rating-reader.ts';
import { answersIn, commentLimit, fieldNameOf, fieldNames, typedText } from './fields.ts';
import type { RateSubject } from './view.ts';

/** What becomes of a form that was sent. */
export type Submission =
  | { readonly kind: 'admitted'; readonly rating: CheckedRating }
  | { readonly kind: 'faults'; readonly faults: ReadonlyMap<string, string> }
  /** It may be sent, once the visitor has seen the warning. */
  | { readonly kind: 'personal-data'; readonly kinds: readonly PersonalDataKind[] };

/**
 * Reads the fields of a form as a rating and checks it as any other.
 *
 * @throws ProblemError for what a person at the form cannot cause
 */
export function readSubmission(
  subject: RateSubject,
  fields: URLSearchParams,
  context: CheckContext,
): Submission {
  const comment = typedText(fields, fieldNames.comment);
  const isTooLong = comment.length > commentLimit(subject.survey);
  const faults = new Map<string, string>();
  const admitted = admit({ subject, fields, comment: isTooLong ? '' : comment }, context, faults);
  if (isTooLong)
    faults.set(fieldNames.comment, subject.words.tooLong(commentLimit(subject.survey)));
  if (!admitted || faults.size > 0) return { kind: 'faults', faults };

  const kinds = personalDataIn(admitted.sent);
  const isWarned = fields.has(fieldNames.warned);
  return kinds.length > 0 && !isWarned
    ? { kind: 'personal-data', kinds }
    : { kind: 'admitted', rating: admitted.rating };
}

interface Filled {
  readonly subject: RateSubject;
  readonly fields: URLSearchParams;
  readonly comment: string;
}

/** The rating if it is admitted; else what is wrong goes into `faults`. */
function admit(
  filled: Filled,
  context: CheckContext,
  faults: Map<string, string>,
): { readonly sent: Rating; readonly rating: CheckedRating } | undefined {
  try {
    const sent = checkRating(ratingIn(filled));
    return { sent, rating: checkedRating(sent, context) };
  } catch (error) {
    if (!(error instanceof ProblemError) || error.code !== 'invalid-rating') throw error;
    for (const fieldError of error.extra.errors ?? []) {
      const [name, fault] = faultOf(fieldError, filled);
      faults.set(name, fault);
    }
    return undefined;
  }
}

function ratingIn({ subject, fields, comment }: Filled): unknown {
  const { survey, unit, channel, language, touchpoint, service } = subject;
  return {
    survey: survey.id,
    surveyVersion: survey.version,
    unit: unit.id,
    channel,
    language,
    answers: answersIn(fields, survey),
    idempotencyKey: fields.get(fieldNames.key) ?? '',
    ...(comment !== '' && { comment }),
    ...(touchpoint && { touchpoint: touchpoint.id }),
    ...(service !== undefined && { service }),
  };
}

/** The name of the field that a fault belongs to, and the fault in the visitor's words. */
function faultOf(
  { field }: FieldError,
  { subject: { survey, words }, fields }: Filled,
): readonly [name: string, fault: string] {
  const [, part, id] = field.split('/');
  const question = survey.questions.find((question) => part === 'answers' && question.id === id);
  if (!question) return [fieldNames.key, words.formExpired];
  const name = fieldNameOf(survey, question);
  if (question.type !== 'text') return [name, choiceFault(question, words)];
  const isMissing = typedText(fields, name) === '';
  return [name, isMissing ? words.writeAnswer : words.tooLong(question.maxLength)];
}

const choiceFault = ({ type }: Question, words: RateSubject['words']): string =>
  type === 'multi' ? words.chooseOption : words.chooseLevel;

function personalDataIn({ comment, answers }: Rating): readonly PersonalDataKind[] {
  const texts = [comment, ...Object.values(answers)].filter((text) => typeof text === 'string');
  const kinds = texts.flatMap((text) => findPersonalData(text)).map(({ kind }) => kind);
  return [...new Set(kinds)];
}
