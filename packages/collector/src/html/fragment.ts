import { localize, type Localized } from '@vhcs/contract';
import { html } from 'hono/html';
import type { PageLanguage } from './page-language.ts';

/** A piece of HTML in which every value was escaped. */
export type Fragment = ReturnType<typeof html>;

/** A text of the registry; marked where it is in another language than the page. */
export function localizedText(text: Localized, language: PageLanguage): Fragment {
  const found = localize(text, language);
  return found.language === language
    ? html`${found.text}`
    : html`<span lang="${found.language}">${found.text}</span>`;
}
