import {
  headlineQuestion,
  routes,
  type Localized,
  type Question,
  type Survey,
} from '@vhcs/contract';
import { html } from 'hono/html';
import { methodSentences } from '../exports/language.ts';
import { hasServed } from '../exports/unit-rows.ts';
import { METHOD_VERSION } from '../figures/summary.ts';
import { localizedText, type Fragment } from '../html/fragment.ts';
import type { PageLanguage } from '../html/page-language.ts';
import type { Registry } from '../registry/registry.ts';
import type { ExcludedCount } from '../store/figures.ts';
import { pageWords } from './language.ts';
import { addressIn, renderPage } from './layout.ts';
import { methodWords } from './method-language.ts';
import { printedCount, printedDay } from './printing.ts';
import { unitPath } from './unit-head.ts';

/** What the page about the method shows. */
export interface MethodPage {
  readonly registry: Registry;
  /** Ratings that do not count, of days that are over. */
  readonly excluded: readonly ExcludedCount[];
  readonly language: PageLanguage;
}

/** The page that says how figures come about, what is asked and stored, and what is left out. */
export function renderMethodPage(page: MethodPage): Promise<string> {
  const { language } = page;
  const words = methodWords[language];
  return renderPage({
    language,
    title: words.title,
    description: words.description,
    path: routes.getMethodPage.path,
    data: {
      '@context': 'https://schema.org',
      '@type': 'WebPage',
      name: words.title,
      url: routes.getMethodPage.path,
    },
    main: html`<header class="intro"><h1>${words.title}</h1></header>
      ${methodSection(page)} ${questionsSection(page)} ${dictionarySection(language)}
      ${excludedSection(page)}`,
  });
}

/** The way to the page about the method. */
export function methodLink(language: PageLanguage): Fragment {
  const path = addressIn(routes.getMethodPage.path, language);
  return html`<p><a href="${path}">${methodWords[language].link}</a></p>`;
}

function methodSection({ registry, language }: MethodPage): Fragment {
  const version = pageWords[language].methodVersion(String(METHOD_VERSION));
  return html`<section aria-labelledby="method">
    <h2 id="method">${methodWords[language].method}</h2>
    <ul class="list">
      ${methodSentences(language, hasServed({ registry })).map((line) => html`<li>${line}</li>`)}
      <li>${version}</li>
    </ul>
  </section>`;
}

function questionsSection({ registry, language }: MethodPage): Fragment {
  return html`<section aria-labelledby="questions">
    <h2 id="questions">${methodWords[language].questions}</h2>
    ${registry.surveys.map((survey) => surveyPart(survey, language))}
  </section>`;
}

function surveyPart(survey: Survey, language: PageLanguage): Fragment {
  const { version, openFrom, openTo, scale, questions } = survey;
  const title = survey.title ?? headlineQuestion(survey)?.text;
  const words = methodWords[language];
  const days = [openFrom, openTo].map((day) => day && printedDay(day));
  return html`<h3>
      ${title ? localizedText(title, language) : words.scoring},
      ${words.version(String(version), days[0], days[1])}
    </h3>
    <p>
      ${words.levels}:
      ${labels(
        scale.points.map(({ label }) => label),
        language,
      )}
    </p>
    <ol>
      ${questions.map((question) => html`<li>${questionPart(question, language)}</li>`)}
    </ol>`;
}

function questionPart(question: Question, language: PageLanguage): Fragment {
  const words = methodWords[language];
  return html`${localizedText(question.text, language)}
  ${question.required && html`<small>(${words.required})</small>`}
  ${question.type === 'text' && html`<small>${words.freeText}</small>`}
  ${
    question.type === 'multi' &&
    html`<small
      >${words.options}:
      ${labels(
        question.options.map(({ label }) => label),
        language,
      )}</small
    >`
  }`;
}

function labels(texts: readonly Localized[], language: PageLanguage): Fragment {
  return html`${texts.map(
    (text, index) => html`${index > 0 && '; '}${localizedText(text, language)}`,
  )}`;
}

function dictionarySection(language: PageLanguage): Fragment {
  const words = methodWords[language];
  return html`<section aria-labelledby="dictionary">
    <h2 id="dictionary">${words.dictionary}</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">${words.field}</th>
          <th scope="col">${words.meaning}</th>
        </tr>
      </thead>
      <tbody>
        ${words.fields.map(
          ([field, meaning]) =>
            html`<tr>
              <th scope="row">${field}</th>
              <td>${meaning}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p>${words.notStored}</p>
  </section>`;
}

function excludedSection({ registry, excluded, language }: MethodPage): Fragment {
  const words = methodWords[language];
  return html`<section aria-labelledby="excluded">
    <h2 id="excluded">${words.excluded}</h2>
    <p>${words.excludedWhy}</p>
    ${
      excluded.length === 0
        ? html`<p>${words.noneExcluded}</p>`
        : html`<table>
            <thead>
              <tr>
                <th scope="col">${words.unit}</th>
                <th scope="col">${words.reason}</th>
                <th scope="col" class="number">${words.count}</th>
              </tr>
            </thead>
            <tbody>
              ${excluded.map(
                ({ unit, reason, n }) =>
                  html`<tr>
                    <th scope="row">${unitName(registry, unit, language)}</th>
                    <td>${words.reasons[reason]}</td>
                    <td class="number">${printedCount(n, language)}</td>
                  </tr>`,
              )}
            </tbody>
          </table>`
    }
  </section>`;
}

function unitName(registry: Registry, id: string, language: PageLanguage): Fragment {
  const unit = registry.unit(id);
  if (!unit) return html`${id}`;
  return html`<a href="${unitPath(id, language)}">${localizedText(unit.name, language)}</a>`;
}
