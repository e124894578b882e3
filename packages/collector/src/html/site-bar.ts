import { html } from 'hono/html';
import type { Fragment } from './fragment.ts';
import { languageNames, otherLanguage, type PageLanguage } from './page-language.ts';

/** The bar above a page that stands by itself: whose it is, and the way to the other language. */
export function siteBar(languageLink?: Fragment): Fragment {
  return html`<header class="bar">
    <p class="brand">VHCS<span> · </span><span lang="vi">Văn hóa công sở</span></p>
    ${languageLink}
  </header>`;
}

/** A link to the same page in the other language, in that language's own words. */
export function languageLink(
  language: PageLanguage,
  addressIn: (language: PageLanguage) => string,
): Fragment {
  const other = otherLanguage(language);
  return html`<a class="language" href="${addressIn(other)}" lang="${other}" hreflang="${other}"
    >${languageNames[other]}</a
  >`;
}
