import {
  defaultSurvey,
  headlineQuestion,
  type LocalDate,
  type Survey,
  type Unit,
} from '@vhcs/contract';
import { procedureCodeSchema } from '@vhcs/contract/schemas';
import type { PageLanguage } from '../html/page-language.ts';
import { whyNotOpen, type UnitNotOpen } from '../ratings/closed-unit.ts';
import type { Registry } from '../registry/registry.ts';
import type { SurveyVersions } from '../registry/survey-versions.ts';
import { hasEnded } from '../registry/unit-days.ts';
import { choicesIn, fieldNames } from './fields.ts';
import type { FormWish, RateSubject } from './view.ts';
import { wordsByLanguage } from './words.ts';

/** What a visitor finds at the address of a form. */
export type Arrival =
  | { readonly kind: 'open'; readonly subject: RateSubject }
  | { readonly kind: 'unknown-unit'; readonly id: string }
  | { readonly kind: 'not-open'; readonly notOpen: UnitNotOpen; readonly wish: FormWish }
  | { readonly kind: 'unknown-survey'; readonly id: string }
  /** The version asked for takes no answers; `subject` names a survey that may. */
  | { readonly kind: 'closed-survey'; readonly subject: RateSubject };

/** What the address and the form say, none of it trusted. */
export interface ArrivalRequest {
  readonly unitId: string;
  /** The query of the address, and the only one that chooses anything beforehand. */
  readonly address: URLSearchParams;
  /** The fields of the form; those of the address where none was sent. */
  readonly parameters: URLSearchParams;
  readonly language: PageLanguage;
}

/** Kinds of survey that the form can show; stars belong to an article, points to appraisers. */
const shownKinds: ReadonlySet<Survey['kind']> = new Set(['pulse', 'survey', 'checklist']);

/** Looks up what a form is about. */
export function arrive(
  request: ArrivalRequest,
  { registry, today }: { readonly registry: Registry; readonly today: LocalDate },
): Arrival {
  const { unitId, parameters } = request;
  const unit = registry.unit(unitId);
  if (!unit) return { kind: 'unknown-unit', id: unitId };

  const named = parameters.get(fieldNames.survey);
  const surveyId = named === null || named === '' ? defaultSurvey.id : named;
  const versions = registry.survey(surveyId);
  const found = versions && requestedVersion(versions, { parameters, today });
  const survey = found && isShown(found) ? found : undefined;

  const notOpen = whyNotOpen(unit, { registry, day: today });
  if (notOpen) return { kind: 'not-open', notOpen, wish: wishOf(request, survey) };
  if (!versions || !survey) return { kind: 'unknown-survey', id: surveyId };

  const subject = subjectOf({ registry, today, unit, survey, request });
  if (versions.takes(survey, today)) return { kind: 'open', subject };
  const next = versions.openOn(today);
  if (next)
    return {
      kind: 'closed-survey',
      subject: { ...subject, ...wishOf(request, next), survey: next },
    };
  // What was chosen answers the question of another survey.
  const fallback = registry.survey(defaultSurvey.id)?.openOn(today) ?? survey;
  return { kind: 'closed-survey', subject: { ...subject, survey: fallback, chosen: [] } };
}

function requestedVersion(
  versions: SurveyVersions,
  { parameters, today }: { readonly parameters: URLSearchParams; readonly today: LocalDate },
): Survey {
  const number = Number(parameters.get(fieldNames.version));
  return versions.version(number) ?? versions.shownOn(today);
}

/** Whether the form can show a survey. */
export const isShown = (survey: Survey): boolean =>
  shownKinds.has(survey.kind) && headlineQuestion(survey) !== undefined;

interface SubjectParts {
  readonly registry: Registry;
  readonly today: LocalDate;
  readonly unit: Unit;
  readonly survey: Survey;
  readonly request: ArrivalRequest;
}

function subjectOf({ registry, today, unit, survey, request }: SubjectParts): RateSubject {
  const { parameters, language } = request;
  const parent = unit.parent === null ? undefined : registry.unit(unit.parent);
  const touchpoint = registry.touchpoint(parameters.get(fieldNames.touchpoint) ?? '');
  const isUsable = touchpoint?.unit === unit.id && touchpoint.open;
  return {
    ...wishOf(request, survey),
    language,
    words: wordsByLanguage[language],
    unit,
    ...(parent && !hasEnded(parent, today) && { parent }),
    survey,
    ...(isUsable && { touchpoint }),
  };
}

function wishOf({ parameters, address }: ArrivalRequest, survey: Survey | undefined): FormWish {
  const service = procedureCodeSchema.safeParse(parameters.get(fieldNames.service));
  return {
    survey,
    channel: channelOf(parameters.get(fieldNames.channel)),
    ...(service.success && { service: service.data }),
    chosen: survey ? choicesIn(address, survey) : [],
  };
}

function channelOf(text: string | null): FormWish['channel'] {
  return text === 'qr' || text === 'link' ? text : 'form';
}
