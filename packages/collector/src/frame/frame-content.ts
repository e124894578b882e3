import { defaultSurvey, type LocalDate, type Unit } from '@vhcs/contract';
import { html } from 'hono/html';
import { localizedText, type Fragment } from '../html/fragment.ts';
import type { PageLanguage } from '../html/page-language.ts';
import { pageWords } from '../pages/language.ts';
import { isShown } from '../rate-form/arrival.ts';
import type { FormWish } from '../rate-form/view.ts';
import { whyNotOpen, type UnitNotOpen } from '../ratings/closed-unit.ts';
import { isForVisitors } from '../ratings/open-survey.ts';
import type { Registry } from '../registry/registry.ts';
import { address, id } from './attribute.ts';
import { cardLinks, levelLinks, pageLink } from './fallback.ts';
import type { FrameElementName } from './frame-elements.ts';
import type { FrameAttributes, FrameFault } from './frame-query.ts';
import { frameWords, type RecordKind } from './words.ts';

/** What a frame shows. */
export type FrameContent =
  | {
      readonly kind: 'element';
      readonly title: string;
      /** What stands inside the tag, and works without script. */
      readonly fallback: Fragment;
    }
  | { readonly kind: 'unknown-record'; readonly record: RecordKind; readonly id: string }
  | { readonly kind: 'not-open'; readonly notOpen: UnitNotOpen; readonly wish: FormWish }
  | FrameFault;

/** What is known when a frame is asked for. */
export interface FrameContext {
  readonly attributes: FrameAttributes;
  readonly language: PageLanguage;
  readonly registry: Registry;
  readonly today: LocalDate;
}

type ContentOf = (context: FrameContext) => FrameContent;

const contents: Readonly<Record<FrameElementName, ContentOf>> = {
  satisfaction: aboutUnit(satisfaction),
  'campaign-badge': badge,
  'exemplar-card': aboutUnit(card),
  'exemplar-list': list,
  results: aboutUnit(results),
};

/** Looks up what a frame is about, and names it. */
export function frameContent(element: FrameElementName, context: FrameContext): FrameContent {
  return contents[element](context);
}

function aboutUnit(show: (unit: Unit, context: FrameContext) => FrameContent): ContentOf {
  return (context) => {
    const named = context.attributes.get('unit');
    if (named === undefined) return { kind: 'missing', name: 'unit', accepted: id.accepted };
    const unit = context.registry.unit(named);
    return unit ? show(unit, context) : { kind: 'unknown-record', record: 'unit', id: named };
  };
}

function satisfaction(unit: Unit, context: FrameContext): FrameContent {
  const { attributes, language, registry, today } = context;
  const surveyId = attributes.get('survey') ?? defaultSurvey.id;
  const survey = registry.survey(surveyId)?.shownOn(today);
  const service = attributes.get('service');
  const wish: FormWish = {
    survey: survey && isShown(survey) ? survey : undefined,
    service,
    channel: 'form',
    chosen: [],
  };
  const notOpen = whyNotOpen(unit, { registry, day: today });
  if (notOpen) return { kind: 'not-open', notOpen, wish };
  if (!survey || !isForVisitors(survey)) {
    return { kind: 'unknown-record', record: 'survey', id: surveyId };
  }
  // An article that is not named would be the page that the element is on: here, the frame itself.
  if (survey.kind === 'article-rating' && !attributes.has('article')) {
    return { kind: 'missing', name: 'article', accepted: address.accepted };
  }
  const touchpoint = attributes.get('touchpoint');
  return {
    kind: 'element',
    title: `${pageWords[language].rate} – ${unit.name.vi}`,
    fallback: levelLinks({
      ...wish,
      unit,
      survey,
      language,
      touchpoint: touchpoint === undefined ? undefined : { id: touchpoint },
    }),
  };
}

function badge({ attributes, language, registry }: FrameContext): FrameContent {
  const record = attributes.has('badge') ? 'badge' : 'campaign';
  const named = attributes.get(record);
  if (named === undefined) return { kind: 'missing', name: 'campaign', accepted: id.accepted };
  const found = registry[record](named);
  if (!found) return { kind: 'unknown-record', record, id: named };
  const fallback = html`<p>${localizedText(found.name, language)}</p>`;
  return { kind: 'element', title: found.name.vi, fallback };
}

function card(unit: Unit, { language, registry }: FrameContext): FrameContent {
  if (!registry.exemplarCard(unit.id)) {
    return { kind: 'unknown-record', record: 'card', id: unit.id };
  }
  const title = pageWords[language].exemplarOf(unit.name.vi);
  const fallback = pageLink('getExemplarPage', { id: unit.id, title, language });
  return { kind: 'element', title, fallback };
}

function list({ language, registry }: FrameContext): FrameContent {
  const title = frameWords[language].exemplars;
  return { kind: 'element', title, fallback: cardLinks(registry, language) };
}

function results(unit: Unit, { language }: FrameContext): FrameContent {
  const title = pageWords[language].satisfactionOf(unit.name.vi);
  const fallback = pageLink('getUnitPage', { id: unit.id, title, language });
  return { kind: 'element', title, fallback };
}
