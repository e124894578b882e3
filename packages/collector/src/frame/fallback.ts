import { fillPath, headlineQuestion, routes, type Survey } from '@vhcs/contract';
import { html } from 'hono/html';
import { localizedText, type Fragment } from '../html/fragment.ts';
import type { PageLanguage } from '../html/page-language.ts';
import { pageWords } from '../pages/language.ts';
import { addressIn } from '../pages/layout.ts';
import { fieldNames } from '../rate-form/fields.ts';
import { formAddress, type WishedForm } from '../rate-form/form-address.ts';
import type { Registry } from '../registry/registry.ts';

/** Cards that are linked to where there is no script. */
const MAX_LINKS = 12;

/** What is rated, and in which language it is asked. */
export interface RatedInFrame extends WishedForm {
  readonly survey: Survey;
  readonly language: PageLanguage;
}

/** The question, and a link to the form for each of its levels. The stars of an article have none. */
export function levelLinks(rated: RatedInFrame): Fragment {
  const { survey, language } = rated;
  const question = headlineQuestion(survey);
  if (!question || survey.kind === 'article-rating')
    return html`<p>${pageWords[language].rate}</p>`;
  const addressOfLevel = (level: number): string =>
    formAddress({ ...rated, chosen: [[fieldNames.level, String(level)]] }, language);
  return html`<p>
      <a href="${formAddress(rated, language)}">${localizedText(question.text, language)}</a>
    </p>
    <ul>
      ${survey.scale.points.map(
        ({ value, label }) =>
          html`<li>
            <a href="${addressOfLevel(value)}">${localizedText(label, language)}</a>
          </li>`,
      )}
    </ul>`;
}

/** A link to the page of a unit that needs no script. */
export function pageLink(
  route: 'getExemplarPage' | 'getUnitPage',
  {
    id,
    title,
    language,
  }: { readonly id: string; readonly title: string; readonly language: PageLanguage },
): Fragment {
  const path = fillPath(routes[route].path, { id, unit: id });
  return html`<p><a href="${addressIn(path, language)}">${title}</a></p>`;
}

/** Links to the pages of the first exemplar cards. */
export function cardLinks(registry: Registry, language: PageLanguage): Fragment {
  const cards = registry.findCards({ limit: MAX_LINKS })?.items ?? [];
  return html`<ul>
    ${cards.map(({ unit, unitRecord }) => {
      const path = fillPath(routes.getExemplarPage.path, { unit });
      return html`<li>
        <a href="${addressIn(path, language)}">${localizedText(unitRecord.name, language)}</a>
      </li>`;
    })}
  </ul>`;
}
