import { html, raw } from 'hono/html';
import type { Fragment } from '../html/fragment.ts';
import { renderHtml } from '../html/html-page.ts';
import type { PageLanguage } from '../html/page-language.ts';
import { languageLink, siteBar } from '../html/site-bar.ts';

/** What every page has. */
export interface PageParts {
  readonly language: PageLanguage;
  readonly title: string;
  /** One or two sentences for lists of search results. */
  readonly description: string;
  /** Where the page is, without its query: `/v1/units/…`. */
  readonly path: string;
  /** The same as data for search engines, after schema.org. */
  readonly data: object;
  readonly main: Fragment;
}

/** A whole page as text. It has no script: what stands in its script element is data. */
export function renderPage(parts: PageParts): Promise<string> {
  const { language, title, description, path, data, main } = parts;
  const linkToOther = languageLink(language, (other) => addressIn(path, other));
  return renderHtml({
    language,
    title,
    head: html`<meta name="description" content="${description}" />
      <link rel="canonical" href="${addressIn(path, language)}" />
      <link rel="alternate" hreflang="vi" href="${addressIn(path, 'vi')}" />
      <link rel="alternate" hreflang="en" href="${addressIn(path, 'en')}" />
      <link rel="stylesheet" href="/static/page.css" />
      <script type="application/ld+json">
        ${raw(dataBlock(data))}
      </script>`,
    body: html`<div class="page">
      ${siteBar(linkToOther)}
      <main class="card">${main}</main>
    </div>`,
  });
}

/** The address of a page in a language; Vietnamese goes without saying. */
export function addressIn(path: string, language: PageLanguage): string {
  return language === 'vi' ? path : `${path}?lang=${language}`;
}

/** JSON in which nothing can be read as markup, whatever texts it holds. */
function dataBlock(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
