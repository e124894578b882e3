import { html } from 'hono/html';
import { localizedText, type Fragment } from '../html/fragment.ts';
import type { PageLanguage } from '../html/page-language.ts';

/** A link to another site. */
export const outerLink = (address: string, text: Fragment): Fragment =>
  html`<a href="${address}" target="_top" rel="noopener">${text}</a>`;

/** A source is an address, or whatever whoever entered it wrote, in Vietnamese. */
export const sourceLink = (source: string, language: PageLanguage): Fragment =>
  /^https?:\/\/\S+$/.test(source)
    ? outerLink(source, html`${source}`)
    : localizedText({ vi: source }, language);
