import { fillPath, routes } from '@vhcs/contract';
import { html } from 'hono/html';
import { fieldNames } from './fields.ts';
import type { Fragment } from './layout.ts';
import type { RateSubject } from './view.ts';
import type { PageLanguage } from './words.ts';

const others: Readonly<Record<PageLanguage, PageLanguage>> = { vi: 'en', en: 'vi' };

/** Where the form of a subject is, in a language. */
export function formAddress(subject: RateSubject, language: PageLanguage): string {
  const { unit, survey, channel, touchpoint, service } = subject;
  const query = new URLSearchParams({ [fieldNames.survey]: survey.id });
  if (channel !== 'form') query.set(fieldNames.channel, channel);
  if (touchpoint) query.set(fieldNames.touchpoint, touchpoint.id);
  if (service !== undefined) query.set(fieldNames.service, service);
  query.set(fieldNames.language, language);
  return `${fillPath(routes.showRatingForm.path, { unit: unit.id })}?${query.toString()}`;
}

/** A link to an empty form in the other language, in that language's own words. */
export function languageLink(subject: RateSubject): Fragment {
  const other = others[subject.language];
  return html`<a
    class="language"
    href="${formAddress(subject, other)}"
    lang="${other}"
    hreflang="${other}"
    >${subject.words.otherLanguage}</a
  >`;
}
