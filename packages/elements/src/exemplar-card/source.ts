import type { PublishedCard } from '@vhcs/contract';
import { html, type TemplateResult } from 'lit';
import { hostOf, webAddress } from '../shared/web-address.ts';

/** Where something was read; a link when that is a page, or the article of the card. */
export function sourceName(
  source: string,
  card: Pick<PublishedCard, 'source' | 'articleUrl'>,
): TemplateResult {
  const host = hostOf(source);
  const article = source === card.source ? webAddress(card.articleUrl) : undefined;
  const url = host ? source : article;
  return url
    ? html`<a lang="vi" href=${url}>${host ?? source}</a>`
    : html`<span lang="vi">${source}</span>`;
}
