import { localDateAt, type PublishedSurvey, type Survey, type Unit } from '@vhcs/contract';
import { z } from 'zod';
import type { Clock } from '../capabilities.ts';
import { publishedRecord } from '../published.ts';
import { queryParameter, unknownResource, type Asked } from '../query.ts';
import type { Registry } from '../registry/registry.ts';
import { publicReply } from '../replies.ts';
import type { Handler } from '../resource.ts';

const versionParameter = {
  schema: z
    .string()
    .regex(/^[1-9]\d{0,4}$/)
    .transform(Number),
  accepted: 'a version number from 1',
};

/** `GET /v1/surveys/:id`: the version that is open today, or the one that is named. */
export function getSurvey(registry: Registry, clock: Clock): Handler {
  return (c) => {
    const survey = requestedSurvey(c, { registry, clock, id: c.req.param('id') ?? '' });
    const open = registry.survey(survey.id)?.takes(survey, localDateAt(clock())) === true;
    return publicReply(c, publishedRecord(publishedSurvey(survey, open)));
  };
}

const publishedSurveys = new WeakMap<Survey, Partial<Record<string, PublishedSurvey>>>();

/** The same object each time, as {@link publishedRecord} needs it. */
function publishedSurvey(survey: Survey, open: boolean): PublishedSurvey {
  const known = publishedSurveys.get(survey) ?? {};
  publishedSurveys.set(survey, known);
  return (known[String(open)] ??= { ...survey, open });
}

/**
 * The survey of an id in the version that `?version=` names, or else the one shown today.
 *
 * @throws ProblemError `invalid-query`, or `unknown-resource` naming the versions that exist
 */
export function requestedSurvey(
  c: Asked,
  {
    registry,
    clock,
    id,
  }: { readonly registry: Registry; readonly clock: Clock; readonly id: string },
): Survey {
  const number = queryParameter(c, 'version', versionParameter);
  const versions = registry.survey(id);
  if (!versions) throw unknownResource('survey', id, 'check the id');
  const survey =
    number === undefined ? versions.shownOn(localDateAt(clock())) : versions.version(number);
  if (survey) return survey;
  const existing = versions.all.map(({ version }) => String(version)).join(', ');
  throw unknownResource(`survey ${id} version`, String(number), `its versions: ${existing}`);
}

/** `GET /v1/campaigns/:id`, with the document that it rests on. */
export function getCampaign(registry: Registry): Handler {
  return (c) => {
    const id = c.req.param('id') ?? '';
    const campaign = registry.campaign(id);
    if (!campaign) throw unknownResource('campaign', id, 'check the id');
    return publicReply(c, publishedRecord(campaign));
  };
}

/** `GET /v1/units/:id`. */
export function getUnit(registry: Registry): Handler {
  return (c) => publicReply(c, publishedRecord(requestedUnit(registry, c.req.param('id') ?? '')));
}

/**
 * The unit of an id.
 *
 * @throws ProblemError `unknown-resource`
 */
export function requestedUnit(registry: Registry, id: string): Unit {
  const unit = registry.unit(id);
  if (!unit) throw unknownResource('unit', id, 'GET /v1/units lists the units');
  return unit;
}
