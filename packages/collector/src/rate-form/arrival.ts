import {
  defaultSurvey,
  headlineQuestion,
  type LocalDate,
  type Survey,
  type Unit,
} from '@vhcs/contract';
import { procedureCodeSchema } from '@vhcs/contract/schemas';
import type { PageLanguage } from '../html/page-language.ts';
import { isClosed } from '../ratings/closed-unit.ts';
import type { Registry } from '../registry/registry.ts';
import type { SurveyVersions } from '../registry/survey-versions.ts';
import { fieldNames } from './fields.ts';
import type { RateSubject } from './view.ts';
import { wordsByLanguage } from './words.ts';

/** What a visitor finds at the address of a form. */
export type Arrival =
  | { readonly kind: 'open'; readonly subject: RateSubject }
  | { readonly kind: 'unknown-unit'; readonly id: string }
  | { readonly kind: 'closed-unit'; readonly unit: Unit }
  | { readonly kind: 'unknown-survey'; readonly id: string }
  /** The version asked for takes no answers; `subject` names a survey that may. */
  | { readonly kind: 'closed-survey'; readonly subject: RateSubject };

/** What the address and the form say, none of it trusted. */
export interface ArrivalRequest {
  readonly unitId: string;
  readonly parameters: URLSearchParams;
  readonly language: PageLanguage;
}

/** Kinds of survey that the form can show; stars belong to an article, points to appraisers. */
const shownKinds: ReadonlySet<Survey['kind']> = new Set(['pulse', 'survey', 'checklist']);

/** Looks up what a form is about. */
export function arrive(
  { unitId, parameters, language }: ArrivalRequest,
  { registry, today }: { readonly registry: Registry; readonly today: LocalDate },
): Arrival {
  const unit = registry.unit(unitId);
  if (!unit) return { kind: 'unknown-unit', id: unitId };
  if (isClosed(unit, today)) return { kind: 'closed-unit', unit };

  const named = parameters.get(fieldNames.survey);
  const surveyId = named === null || named === '' ? defaultSurvey.id : named;
  const versions = registry.survey(surveyId);
  const survey = versions && requestedVersion(versions, { parameters, today });
  if (!survey || !isShown(survey)) return { kind: 'unknown-survey', id: surveyId };

  const subject = subjectOf({ registry, today, unit, survey, parameters, language });
  if (versions.takes(survey, today)) return { kind: 'open', subject };
  const fallback =
    versions.openOn(today) ?? registry.survey(defaultSurvey.id)?.openOn(today) ?? survey;
  return { kind: 'closed-survey', subject: { ...subject, survey: fallback } };
}

function requestedVersion(
  versions: SurveyVersions,
  { parameters, today }: { readonly parameters: URLSearchParams; readonly today: LocalDate },
): Survey {
  const number = Number(parameters.get(fieldNames.version));
  return versions.version(number) ?? versions.shownOn(today);
}

const isShown = (survey: Survey): boolean =>
  shownKinds.has(survey.kind) && headlineQuestion(survey) !== undefined;

interface SubjectParts {
  readonly registry: Registry;
  readonly today: LocalDate;
  readonly unit: Unit;
  readonly survey: Survey;
  readonly parameters: URLSearchParams;
  readonly language: PageLanguage;
}

function subjectOf(parts: SubjectParts): RateSubject {
  const { registry, today, unit, survey, parameters, language } = parts;
  const parent = unit.parent === null ? undefined : registry.unit(unit.parent);
  const touchpoint = registry.touchpoint(parameters.get(fieldNames.touchpoint) ?? '');
  const service = procedureCodeSchema.safeParse(parameters.get(fieldNames.service));
  const isUsable = touchpoint?.unit === unit.id && touchpoint.open;
  return {
    language,
    words: wordsByLanguage[language],
    unit,
    ...(parent && !isClosed(parent, today) && { parent }),
    survey,
    channel: channelOf(parameters.get(fieldNames.channel)),
    ...(isUsable && { touchpoint }),
    ...(service.success && { service: service.data }),
  };
}

function channelOf(text: string | null): RateSubject['channel'] {
  return text === 'qr' || text === 'link' ? text : 'form';
}
