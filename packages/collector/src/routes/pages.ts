import { defaultSurvey, localDateAt } from '@vhcs/contract';
import { ALL_TIME } from '../figures/period.ts';
import { summarize } from '../figures/summary.ts';
import { publicPageHeaders } from '../guards/security-headers.ts';
import { publishedLanguage } from '../html/page-language.ts';
import { renderExemplarPage } from '../pages/exemplar-page.ts';
import { renderMissing } from '../pages/missing-page.ts';
import { COMMENTS_ON_PAGE } from '../pages/published-comments.ts';
import type { PublishedFigures } from '../pages/published-figures.ts';
import { renderUnitPage } from '../pages/unit-page.ts';
import { whyNotOpen } from '../ratings/closed-unit.ts';
import { pageReply, taggedText } from '../replies.ts';
import type { EndedHandler } from './by-ending.ts';
import type { SummarySources } from './summary-desk.ts';
import { taggedReply } from './tagged-reply.ts';

/** `GET /v1/units/:id.html`: a unit and its published figures, for readers and for crawlers. */
export function getUnitPage(sources: SummarySources): EndedHandler {
  const { registry, clock, cache, store } = sources;
  return async (c, id) => {
    const language = publishedLanguage(c.req.query('lang'));
    const unit = registry.unit(id);
    if (!unit) return pageReply(c, 404, await renderMissing({ kind: 'unit', id }, language));
    const today = localDateAt(clock());
    const page = await cache.get(
      `unit-page/${id}/${language}/${today}/${String(store.closings)}`,
      async () => {
        const notOpen = whyNotOpen(unit, { registry, day: today })?.kind;
        const [figures, comments] = await Promise.all([
          figuresOf(unit.id, sources),
          store.comments.published({ unit: unit.id, limit: COMMENTS_ON_PAGE }),
        ]);
        const shown = { unit, registry, notOpen, language, figures, comments };
        return taggedText(await renderUnitPage(shown));
      },
    );
    return taggedReply(c, page, publicPageHeaders);
  };
}

/** `GET /v1/exemplars/:unit.html`: a card, for readers and for crawlers. */
export function getExemplarPage({
  registry,
  clock,
  cache,
}: Pick<SummarySources, 'registry' | 'clock' | 'cache'>): EndedHandler {
  return async (c, unit) => {
    const language = publishedLanguage(c.req.query('lang'));
    const card = registry.exemplarCard(unit);
    if (!card) {
      return pageReply(c, 404, await renderMissing({ kind: 'exemplar', id: unit }, language));
    }
    const today = localDateAt(clock());
    const page = await cache.get(`exemplar-page/${unit}/${language}/${today}`, async () => {
      const notOpen = whyNotOpen(card.unitRecord, { registry, day: today })?.kind;
      const shown = { card, unit: card.unitRecord, registry, today, notOpen, language };
      return taggedText(await renderExemplarPage(shown));
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
  const tally = await store.published(series);
  return { survey, summary: summarize({ series, survey, period: ALL_TIME, tally }) };
}
