import { html } from 'hono/html';
import type { Fragment } from '../rate-form/layout.ts';
import type { PageLanguage } from '../rate-form/words.ts';
import { formAddress, handoutAddress } from './addresses.ts';
import { desk, type DeskParts } from './desk.ts';
import type { Handout } from './handout.ts';
import { handoutWords } from './language.ts';
import { poster } from './poster.ts';
import { slips } from './slips.ts';

const others: Readonly<Record<PageLanguage, PageLanguage>> = { vi: 'en', en: 'vi' };

const sheets = { poster, slips } as const;

/** The page of a sheet: how to print it above, the sheet as it will be printed below. */
export async function renderHandout(parts: DeskParts): Promise<string> {
  const { handout, origin, language } = parts;
  const words = handoutWords[language];
  const codeLabel = words.code(formAddress(origin, handout, 'qr'));
  const page = await html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${words.title}: ${words.layouts[handout.layout]} – ${handout.unit.name.vi}</title>
        <link rel="stylesheet" href="/static/handout.css" />
      </head>
      <body>
        <div class="page">
          <header class="bar">
            <p class="brand">VHCS<span> · </span><span lang="vi">Văn hóa công sở</span></p>
            ${languageLink(handout, language)}
          </header>
          <main>
            <div class="card">${desk(parts)}</div>
            <section class="paper" aria-label="${words.preview}">
              ${sheets[handout.layout](parts, codeLabel)}
            </section>
          </main>
        </div>
      </body>
    </html>`;
  return String(page);
}

function languageLink(handout: Handout, language: PageLanguage): Fragment {
  const other = others[language];
  return html`<a
    class="language"
    href="${handoutAddress(handout, other)}"
    lang="${other}"
    hreflang="${other}"
    >${handoutWords[language].otherLanguage}</a
  >`;
}
