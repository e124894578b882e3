import { badgeState, localDateAt, type PublishedBadge } from '@vhcs/contract';
import type { Clock } from '../capabilities.ts';
import { readableByAnyPage } from '../guards/cors.ts';
import { pictureHeaders } from '../guards/security-headers.ts';
import { publishedLanguage } from '../html/page-language.ts';
import { renderBadgePicture } from '../pages/badge-picture.ts';
import { publishedRecord } from '../published.ts';
import { unknownResource } from '../query.ts';
import type { Registry } from '../registry/registry.ts';
import { publicReply, taggedText } from '../replies.ts';
import type { Handler } from '../resource.ts';
import type { EndedHandler } from './by-ending.ts';
import { taggedReply } from './tagged-reply.ts';

/** `GET /v1/badges/:id`. */
export function getBadge(registry: Registry): Handler {
  return (c) => publicReply(c, publishedRecord(requestedBadge(registry, c.req.param('id') ?? '')));
}

/** `GET /v1/badges/:id.svg`: the picture, as the badge stands today. */
export function getBadgePicture(registry: Registry, clock: Clock): EndedHandler {
  return async (c, id) => {
    const badge = requestedBadge(registry, id);
    const picture = await renderBadgePicture(badge, {
      language: publishedLanguage(c.req.query('lang')),
      state: badgeState(badge, localDateAt(clock())),
    });
    return taggedReply(c, taggedText(picture), { ...pictureHeaders, ...readableByAnyPage });
  };
}

function requestedBadge(registry: Registry, id: string): PublishedBadge {
  const badge = registry.badge(id);
  if (!badge) throw unknownResource('badge', id, 'check the id');
  return badge;
}
