import type { Localized } from '@vhcs/contract';
import { localize } from '@vhcs/contract';
import { html } from 'hono/html';
import type { PageLanguage } from './words.ts';

/** A piece of HTML in which every value was escaped. */
export type Fragment = ReturnType<typeof html>;

/** What every page has. */
export interface PageParts {
  readonly language: PageLanguage;
  readonly title: string;
  readonly main: Fragment;
  /** Goes to the same page in the other language. */
  readonly languageLink?: Fragment;
}

/** A whole page as text. */
export async function renderPage({
  language,
  title,
  main,
  languageLink,
}: PageParts): Promise<string> {
  const page = await html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <link rel="stylesheet" href="/static/rate.css" />
      </head>
      <body>
        <div class="page">
          <header class="bar">
            <p class="brand">VHCS<span> · </span><span lang="vi">Văn hóa công sở</span></p>
            ${languageLink}
          </header>
          <main class="card">${main}</main>
        </div>
      </body>
    </html>`;
  return String(page);
}

/** A text of the registry; marked where it is in another language than the page. */
export function localizedText(text: Localized, language: PageLanguage): Fragment {
  const found = localize(text, language);
  return found.language === language
    ? html`${found.text}`
    : html`<span lang="${found.language}">${found.text}</span>`;
}
