import { localDateAt } from '@vhcs/contract';
import { publicPageHeaders } from '../guards/security-headers.ts';
import { publishedLanguage } from '../html/page-language.ts';
import { renderMethodPage } from '../pages/method-page.ts';
import { taggedText } from '../replies.ts';
import type { Handler } from '../resource.ts';
import type { SummarySources } from './summary-desk.ts';
import { taggedReply } from './tagged-reply.ts';

/** `GET /phuong-phap`: questions, method, data dictionary, and what does not count. */
export function getMethodPage({ registry, store, clock, cache }: SummarySources): Handler {
  return async (c) => {
    const language = publishedLanguage(c.req.query('lang'));
    const today = localDateAt(clock());
    const key = `method-page/${language}/${today}/${String(store.closings)}`;
    const page = await cache.get(key, async () => {
      const excluded = await store.figures.excluded(today);
      return taggedText(await renderMethodPage({ registry, excluded, language }));
    });
    return taggedReply(c, page, publicPageHeaders);
  };
}
