import {
  MAX_DAYS_BACK,
  addDays,
  checkAnswers,
  maskPersonalData,
  type Answers,
  type LocalDate,
  type Rating,
  type Series,
  type Survey,
} from '@vhcs/contract';
import { ProblemError, quoted } from '../problems.ts';
import type { Registry } from '../registry/registry.ts';
import type { AdmittedRating } from '../store/store.ts';
import { articleAddress } from './article-address.ts';
import { articleVote } from './article-stars.ts';
import { refuseClosedUnit } from './closed-unit.ts';
import { requireOpenSurvey } from './open-survey.ts';

/** A rating that may be stored, before its key and digest are made. */
export type Admission = Omit<AdmittedRating, 'form' | 'key' | 'digest' | 'replaces' | 'hold'>;

type Draft = { -readonly [Field in keyof Admission]: Admission[Field] };

/** What a rating is checked against. */
export interface AdmissionContext {
  readonly registry: Registry;
  readonly today: LocalDate;
}

/**
 * Checks a well-formed rating against what is registered, and gives it the form in which it is
 * stored: with its day and series, personal data masked.
 *
 * @throws ProblemError `invalid-rating`, `unknown-unit`, `unit-closed`, `unknown-survey` or
 * `survey-closed`
 */
export function admitRating(rating: Rating, { registry, today }: AdmissionContext): Admission {
  const day = dayOf(rating, today);
  refuseClosedUnit(registry, rating.unit, day);
  const survey = requireOpenSurvey(registry, rating, day);
  refuseBadAnswers(survey, rating.answers);
  refuseForeignTouchpoint(registry, rating);
  const form = { ...storedForm(rating, day), ...articleVote(survey, rating) };
  return withComment(form, rating.comment);
}

/** An admission without a comment, with this one, personal data masked. */
export function withComment(form: Admission, comment: string | undefined): Admission {
  return comment === undefined ? form : { ...form, comment: maskPersonalData(comment) };
}

function dayOf({ localDate }: Rating, today: LocalDate): LocalDate {
  if (localDate === undefined) return today;
  const earliest = addDays(today, -MAX_DAYS_BACK);
  if (localDate >= earliest && localDate <= today) return localDate;
  throw invalid(
    '/localDate',
    `${localDate} is not taken; expected a day from ${earliest} to ${today} (Asia/Ho_Chi_Minh)`,
  );
}

function refuseBadAnswers(survey: Survey, answers: Answers): void {
  const issues = checkAnswers(survey, answers);
  if (issues.length === 0) return;
  const errors = issues.map(({ question, message }) => ({
    field: `/answers/${question}`,
    message,
  }));
  throw new ProblemError(
    'invalid-rating',
    `Answers do not fit survey ${survey.id} version ${String(survey.version)}: ${issues
      .map(({ question, message }) => `${question}: ${message}`)
      .join('; ')}.`,
    { errors },
  );
}

function refuseForeignTouchpoint(registry: Registry, { touchpoint, unit }: Rating): void {
  if (touchpoint === undefined) return;
  const registered = registry.touchpoint(touchpoint);
  if (registered?.unit !== unit) {
    throw invalid('/touchpoint', `${quoted(touchpoint)} is no registered touchpoint of ${unit}`);
  }
  if (!registered.open) {
    throw invalid(
      '/touchpoint',
      `${quoted(touchpoint)} is closed; leave it out or name an open one`,
    );
  }
}

function storedForm(rating: Rating, day: LocalDate): Admission {
  const draft: Draft = {
    unit: rating.unit,
    survey: rating.survey,
    surveyVersion: rating.surveyVersion,
    series: seriesOf(rating.channel),
    day,
    channel: rating.channel,
    language: rating.language,
    answers: maskTexts(rating.answers),
  };
  if (rating.touchpoint !== undefined) draft.touchpoint = rating.touchpoint;
  if (rating.service !== undefined) draft.service = rating.service;
  if (rating.article !== undefined) draft.article = articleAddress(rating.article);
  return draft;
}

const seriesOf = (channel: Rating['channel']): Series => (channel === 'kiosk' ? 'kiosk' : 'open');

function maskTexts(answers: Answers): Answers {
  const hasText = Object.values(answers).some((answer) => typeof answer === 'string');
  if (!hasText) return answers;
  return Object.fromEntries(
    Object.entries(answers).map(([question, answer]) => [
      question,
      typeof answer === 'string' ? maskPersonalData(answer) : answer,
    ]),
  );
}

const invalid = (field: string, message: string): ProblemError =>
  new ProblemError('invalid-rating', `${field}: ${message}.`, { errors: [{ field, message }] });
