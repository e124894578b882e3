import { localDateAt } from '@vhcs/contract';
import type { Clock } from '../capabilities.ts';
import type { AppContext } from '../exchange.ts';
import { readableByAnyPage } from '../guards/cors.ts';
import { handoutHeaders, pictureHeaders } from '../guards/security-headers.ts';
import { formAddress } from '../handouts/addresses.ts';
import { renderHandout } from '../handouts/handout-page.ts';
import { readHandoutQuery } from '../handouts/handout-query.ts';
import { handoutWords } from '../handouts/language.ts';
import { renderQrPicture } from '../handouts/qr-picture.ts';
import { renderHandoutRefusal } from '../handouts/refusal-page.ts';
import { publishedLanguage } from '../html/page-language.ts';
import { publicOrigin } from '../public-origin.ts';
import { invalidQuery, unknownResource } from '../query.ts';
import { renderNotOpenUnit, renderUnknown } from '../rate-form/message-pages.ts';
import { closedUnit, whyNotOpen } from '../ratings/closed-unit.ts';
import type { Registry } from '../registry/registry.ts';
import { hasEnded } from '../registry/unit-days.ts';
import { pageReply, taggedText } from '../replies.ts';
import type { Handler } from '../resource.ts';
import { taggedReply } from './tagged-reply.ts';

/** What makes codes and sheets. */
export interface HandoutOptions {
  readonly registry: Registry;
  readonly clock: Clock;
}

/** `GET /rate/:unit/qr.svg`: the code that leads to the form. */
export function getRatingCode({ registry, clock }: HandoutOptions): Handler {
  return async (c) => {
    const id = requestedUnit(c);
    const unit = registry.unit(id);
    if (!unit) throw unknownResource('unit', id, 'GET /v1/units lists the units');
    if (hasEnded(unit, localDateAt(clock()))) throw closedUnit(unit);
    const query = readHandoutQuery(parametersOf(c), { unit, registry });
    if (query.kind === 'fault') {
      throw invalidQuery(query.name, query.value, handoutWords.en.accepted[query.name]);
    }
    const picture = await renderQrPicture(formAddress(publicOrigin(c), query.handout, 'qr'));
    return taggedReply(c, taggedText(picture), { ...pictureHeaders, ...readableByAnyPage });
  };
}

/** `GET /rate/:unit/print`: a poster or slips with that code. */
export function showHandout({ registry, clock }: HandoutOptions): Handler {
  return async (c) => {
    const language = publishedLanguage(c.req.query('lang'));
    const id = requestedUnit(c);
    const unit = registry.unit(id);
    if (!unit) return pageReply(c, 404, await renderUnknown({ kind: 'unit', id }, language));
    const notOpen = whyNotOpen(unit, { registry, day: localDateAt(clock()) });
    if (notOpen?.kind === 'closed-unit') {
      return pageReply(c, 200, await renderNotOpenUnit(notOpen, language));
    }
    const query = readHandoutQuery(parametersOf(c), { unit, registry });
    if (query.kind === 'fault') {
      return pageReply(c, 400, await renderHandoutRefusal(query, { unit, language }));
    }
    const page = await renderHandout({
      handout: query.handout,
      origin: publicOrigin(c),
      language,
      touchpoints: registry.openTouchpoints(unit.id),
      ratedFrom: notOpen?.unit.validFrom,
    });
    return taggedReply(c, taggedText(page), handoutHeaders);
  };
}

const requestedUnit = (c: AppContext): string => c.req.param('unit') ?? '';

const parametersOf = (c: AppContext): URLSearchParams => new URL(c.req.url).searchParams;
