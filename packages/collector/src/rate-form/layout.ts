import { html } from 'hono/html';
import type { Fragment } from '../html/fragment.ts';
import { renderHtml, unlisted } from '../html/html-page.ts';
import type { PageLanguage } from '../html/page-language.ts';
import { siteBar } from '../html/site-bar.ts';

/** What every page has. */
export interface PageParts {
  readonly language: PageLanguage;
  readonly title: string;
  readonly main: Fragment;
  /** Goes to the same page in the other language. */
  readonly languageLink?: Fragment;
}

/** A whole page as text. */
export function renderPage({ language, title, main, languageLink }: PageParts): Promise<string> {
  return renderHtml({
    language,
    title,
    head: html`${unlisted}<link rel="stylesheet" href="/static/rate.css" />`,
    body: html`<div class="page">
      ${siteBar(languageLink)}
      <main class="card">${main}</main>
    </div>`,
  });
}
