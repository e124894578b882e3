import { localDateAt } from '@vhcs/contract';
import type { Clock } from '../capabilities.ts';
import type { AppContext } from '../exchange.ts';
import { frameContent } from '../frame/frame-content.ts';
import { isFrameElement } from '../frame/frame-elements.ts';
import { elementTag, renderFramePage } from '../frame/frame-page.ts';
import { readFrameQuery } from '../frame/frame-query.ts';
import {
  renderFramedNotOpenUnit,
  renderFrameRefusal,
  type FrameRefusal,
} from '../frame/refusal-pages.ts';
import type { FramePolicy } from '../guards/frame-policy.ts';
import { framePageHeaders } from '../guards/security-headers.ts';
import { visitorLanguage } from '../html/page-language.ts';
import type { PageLanguage } from '../html/page-language.ts';
import type { Registry } from '../registry/registry.ts';
import { pageReply, taggedText } from '../replies.ts';
import type { Handler } from '../resource.ts';
import { taggedReply } from './tagged-reply.ts';

const CACHE = 'public, max-age=60, stale-while-revalidate=600';

/** What showing an element in a frame needs. */
export interface FrameOptions {
  readonly registry: Registry;
  readonly clock: Clock;
  readonly policy: FramePolicy;
}

/** `GET /frame/:element`: one element as a page of its own. */
export function showFrame(options: FrameOptions): Handler {
  const headers = framePageHeaders(options.policy.ancestors);
  return async (c) => {
    const language = languageOf(c);
    const shown = await showElement(c, options, language);
    if ('page' in shown) {
      return taggedReply(c, taggedText(shown.page), { ...headers, 'Cache-Control': CACHE });
    }
    const status = notFound.has(shown.kind) ? 404 : 400;
    return pageReply(c, status, await renderFrameRefusal(shown, language), headers);
  };
}

const notFound: ReadonlySet<FrameRefusal['kind']> = new Set(['unknown-element', 'unknown-record']);

async function showElement(
  c: AppContext,
  { registry, clock, policy }: FrameOptions,
  language: PageLanguage,
): Promise<FrameRefusal | { readonly page: string }> {
  const element = c.req.param('element') ?? '';
  if (!isFrameElement(element)) return { kind: 'unknown-element', name: element };
  const query = readFrameQuery(element, new URL(c.req.url).searchParams, policy);
  if (query.kind !== 'read') return query;

  const { attributes, parent } = query;
  const today = localDateAt(clock());
  const content = frameContent(element, { attributes, language, registry, today });
  const scheme = attributes.get('scheme');
  if (content.kind === 'not-open') {
    const { notOpen, wish } = content;
    return { page: await renderFramedNotOpenUnit(notOpen, { language, wish, parent, scheme }) };
  }
  if (content.kind !== 'element') return content;
  const main = elementTag(element, attributes, content.fallback);
  const { title } = content;
  return { page: await renderFramePage({ language, title, main, parent, scheme, element }) };
}

const languageOf = (c: AppContext): PageLanguage =>
  visitorLanguage(c.req.query('lang') ?? null, c.req.header('Accept-Language') ?? null);
