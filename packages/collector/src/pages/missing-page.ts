import { html } from 'hono/html';
import type { PageLanguage } from '../html/page-language.ts';
import { renderPage } from '../rate-form/layout.ts';
import { pageWords } from './language.ts';
import type { MissingKind } from './words.ts';

/** What a person looked for that is not there. */
export interface Missing {
  readonly kind: MissingKind;
  /** As it stands in the address. */
  readonly id: string;
}

/** A longer id is none, and would only fill the page. */
const MAX_ID_LENGTH = 64;

/** Says to a person that nothing is at this address. */
export function renderMissing({ kind, id }: Missing, language: PageLanguage): Promise<string> {
  const { missingTitle, missing } = pageWords[language];
  return renderPage({
    language,
    title: missingTitle,
    main: html`<div class="message">
      <h1>${missingTitle}</h1>
      <p>${missing[kind](id.slice(0, MAX_ID_LENGTH))}</p>
    </div>`,
  });
}
