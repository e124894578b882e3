import type { LocalDate, Rating, Survey } from '@vhcs/contract';
import { ProblemError, quoted } from '../problems.ts';
import type { Registry } from '../registry/registry.ts';
import type { SurveyVersions } from '../registry/survey-versions.ts';

/** Whether visitors may answer a survey at all; unit scoring is done by those who appraise. */
export function isForVisitors({ kind }: Survey): boolean {
  return kind !== 'unit-scoring';
}

/**
 * The survey version of a rating, if it takes answers for the rating's day.
 *
 * @throws ProblemError `unknown-survey` naming the accepted versions; `survey-closed` naming the
 * current one; `invalid-rating` for a survey that is not for visitors
 */
export function requireOpenSurvey(registry: Registry, rating: Rating, day: LocalDate): Survey {
  const versions = registry.survey(rating.survey);
  if (!versions) throw unknownSurvey(rating.survey);
  const survey = versions.version(rating.surveyVersion);
  if (!survey) throw unknownVersion(rating, versions);
  if (!isForVisitors(survey)) throw notForVisitors(survey);
  if (!versions.takes(survey, day)) throw closed(survey, versions.openOn(day), day);
  return survey;
}

function unknownSurvey(id: string): ProblemError {
  const message = `there is no survey ${quoted(id)}`;
  return new ProblemError('unknown-survey', `Here ${message}; GET /v1/surveys/{id} gives one.`, {
    errors: [{ field: '/survey', message }],
  });
}

function unknownVersion({ survey, surveyVersion }: Rating, { all }: SurveyVersions): ProblemError {
  const accepted = all.map(({ version }) => String(version)).join(', ');
  return new ProblemError(
    'unknown-survey',
    `Survey ${survey} has no version ${String(surveyVersion)}; its versions: ${accepted}.`,
    { errors: [{ field: '/surveyVersion', message: `expected one of ${accepted}` }] },
  );
}

function notForVisitors({ id }: Survey): ProblemError {
  const message = 'this survey scores units and takes no ratings of visitors';
  return new ProblemError('invalid-rating', `Survey ${id}: ${message}.`, {
    errors: [{ field: '/survey', message }],
  });
}

function closed(survey: Survey, open: Survey | undefined, day: LocalDate): ProblemError {
  const current = open
    ? `the current version is ${String(open.version)}`
    : `no version of it is open on ${day}${opening(survey)}`;
  return new ProblemError(
    'survey-closed',
    `Version ${String(survey.version)} of survey ${survey.id} takes no answers for ${day}; ${current}.`,
    { errors: [{ field: '/surveyVersion', message: current }] },
  );
}

function opening({ openFrom, openTo }: Survey): string {
  const bounds = [openFrom && `from ${openFrom}`, openTo && `to ${openTo}`].filter(Boolean);
  return bounds.length > 0 ? ` (this version is open ${bounds.join(' ')})` : '';
}
