import { html } from 'hono/html';
import type { Fragment } from './fragment.ts';
import type { PageLanguage } from './page-language.ts';

/** What every page has. */
export interface HtmlPage {
  readonly language: PageLanguage;
  readonly title: string;
  /** What follows the title: at least the style sheet. */
  readonly head: Fragment;
  readonly body: Fragment;
}

/** Keeps a page out of lists of search results. */
export const unlisted: Fragment = html`<meta name="robots" content="noindex" />`;

/** A whole page as text. */
export async function renderHtml({ language, title, head, body }: HtmlPage): Promise<string> {
  const page = await html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        ${head}
      </head>
      <body>
        ${body}
      </body>
    </html>`;
  return String(page);
}
