import type { Unit } from '@vhcs/contract';
import { html } from 'hono/html';
import type { PageLanguage } from '../html/page-language.ts';
import { renderPage } from '../rate-form/layout.ts';
import { handoutAddress } from './addresses.ts';
import type { HandoutFault } from './handout-query.ts';
import { handoutWords } from './language.ts';

/** Longest text of an address that is shown again. */
const MAX_SHOWN = 80;

/** A page that says what was wrong with a sheet's address, what is accepted, and where to go on. */
export function renderHandoutRefusal(
  { name, value }: HandoutFault,
  { unit, language }: { readonly unit: Unit; readonly language: PageLanguage },
): Promise<string> {
  const words = handoutWords[language];
  const shown = value.length > MAX_SHOWN ? `${value.slice(0, MAX_SHOWN)}…` : value;
  return renderPage({
    language,
    title: words.refusedTitle,
    main: html`<div class="message">
      <h1>${words.refusedTitle}</h1>
      <p>${words.refused(name, shown, words.accepted[name])}</p>
      <p><a href="${handoutAddress({ unit, layout: 'poster' }, language)}">${words.toPoster}</a></p>
    </div>`,
  });
}
