import { defaultSurvey, localDateAt } from '@vhcs/contract';
import { summarize } from '../figures/summary.ts';
import { ALL_TIME } from '../figures/period.ts';
import { publicPageHeaders } from '../guards/security-headers.ts';
import { renderExemplarPage } from '../pages/exemplar-page.ts';
import { shownLanguage } from '../pages/language.ts';
import type { PublishedFigures } from '../pages/published-figures.ts';
import { renderUnitPage } from '../pages/unit-page.ts';
import { isClosed } from '../ratings/closed-unit.ts';
import type { EndedHandler } from './by-ending.ts';
import { requestedCard } from './exemplars.ts';
import { requestedUnit } from './records.ts';
import type { SummarySources } from './summary.ts';
import { taggedReply } from './tagged-reply.ts';

/** `GET /v1/units/:id.html`: a unit and its published figures, for readers and for crawlers. */
export function getUnitPage(sources: SummarySources): EndedHandler {
  const { registry, clock } = sources;
  return async (c, id) => {
    const unit = requestedUnit(registry, id);
    const page = await renderUnitPage({
      unit,
      registry,
      isEnded: isClosed(unit, localDateAt(clock())),
      language: shownLanguage(c.req.query('lang')),
      figures: await figuresOf(unit.id, sources),
    });
    return taggedReply(c, page, publicPageHeaders);
  };
}

/** `GET /v1/exemplars/:unit.html`: a card, for readers and for crawlers. */
export function getExemplarPage({
  registry,
  clock,
}: Pick<SummarySources, 'registry' | 'clock'>): EndedHandler {
  return async (c, unit) => {
    const card = requestedCard(registry, unit);
    const today = localDateAt(clock());
    const page = await renderExemplarPage({
      card,
      unit: card.unitRecord,
      registry,
      today,
      isEnded: isClosed(card.unitRecord, today),
      language: shownLanguage(c.req.query('lang')),
    });
    return taggedReply(c, page, publicPageHeaders);
  };
}

/** All that is published of the survey that every unit has, in the series of web pages. */
async function figuresOf(
  unit: string,
  { store, registry, clock }: SummarySources,
): Promise<PublishedFigures | undefined> {
  const survey = registry.survey(defaultSurvey.id)?.shownOn(localDateAt(clock()));
  if (!survey) return undefined;
  const series = {
    unit,
    survey: survey.id,
    surveyVersion: survey.version,
    series: 'open',
  } as const;
  const [received, tally] = await Promise.all([store.received(series), store.published(series)]);
  return { survey, summary: summarize({ series, survey, period: ALL_TIME, received, tally }) };
}
