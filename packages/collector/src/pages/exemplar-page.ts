import {
  fillPath,
  localize,
  routes,
  type Figure,
  type LocalDate,
  type PublishedCard,
} from '@vhcs/contract';
import { html } from 'hono/html';
import { localizedText, type Fragment } from '../html/fragment.ts';
import type { PageLanguage } from '../html/page-language.ts';
import type { Registry } from '../registry/registry.ts';
import { badgeList } from './badge-list.ts';
import { pageWords } from './language.ts';
import { renderPage } from './layout.ts';
import { outerLink, sourceLink } from './outer-link.ts';
import { organizationData } from './structured-data.ts';
import { rateLink, successorNote, unitHead, unitPath, type UnitOnPage } from './unit-head.ts';

/** What the page of a card shows. */
export interface ExemplarPage extends UnitOnPage {
  readonly registry: Registry;
  readonly card: PublishedCard;
  readonly today: LocalDate;
}

/** The page of a card: what the unit did, with which figures and badges, and who says so. */
export function renderExemplarPage(page: ExemplarPage): Promise<string> {
  const { card, unit, language } = page;
  const words = pageWords[language];
  const name = localize(unit.name, language).text;
  const headline = card.headline && localize(card.headline, language).text;
  return renderPage({
    language,
    title: words.exemplarOf(name),
    description: [name, headline, ...card.practices.slice(0, 2)].filter(isText).join('. '),
    path: fillPath(routes.getExemplarPage.path, { unit: unit.id }),
    data: organizationData(page, card.articleUrl),
    main: html`${unitHead(page, headlineOf(page))} ${successorNote(page)} ${practices(page)}
      ${figures(page)} ${badges(page)} ${sourceSection(page)} ${rateLink(page)}
      <p><a href="${unitPath(unit.id, language)}">${words.unitPage}</a></p>`,
  });
}

const isText = (text: string | undefined): text is string => text !== undefined;

function headlineOf({ card, registry, language }: ExemplarPage): Fragment {
  const campaign = registry.campaign(card.campaign);
  return html`${card.headline && html`<p class="lead">${localizedText(card.headline, language)}</p>`}
  ${
    campaign &&
    html`<p class="fact">
      ${pageWords[language].campaign}: ${localizedText(campaign.name, language)}
    </p>`
  }`;
}

function practices({ card, language }: ExemplarPage): Fragment | undefined {
  if (card.practices.length === 0) return undefined;
  return html`<section aria-labelledby="practices">
    <h2 id="practices">${pageWords[language].practices}</h2>
    <ul class="list" lang="vi">
      ${card.practices.map((practice) => html`<li>${practice}</li>`)}
    </ul>
  </section>`;
}

function figures({ card, language }: ExemplarPage): Fragment | undefined {
  if (card.figures.length === 0) return undefined;
  const words = pageWords[language];
  return html`<section aria-labelledby="figures">
    <h2 id="figures">${words.figures}</h2>
    <p class="fact">${words.figuresNote}</p>
    <table class="typed">
      <thead>
        <tr>
          <th scope="col">${words.figure}</th>
          <th scope="col">${words.value}</th>
          <th scope="col">${words.period}</th>
          <th scope="col">${words.source}</th>
        </tr>
      </thead>
      <tbody>
        ${card.figures.map((figure) => figureRow(figure, language))}
      </tbody>
    </table>
  </section>`;
}

/** The figure in the words of its source, which may be a bound; never as a number of our own. */
function figureRow(
  { label, display, kind, period, source }: Figure,
  language: PageLanguage,
): Fragment {
  const { target } = pageWords[language];
  return html`<tr>
    <th scope="row">${localizedText(label, language)}</th>
    <td class="display">
      <span lang="vi">${display}</span> ${kind === 'target' && html`<small>(${target})</small>`}
    </td>
    <td lang="vi">${period}</td>
    <td class="source">${sourceLink(source, language)}</td>
  </tr>`;
}

function badges({ card, today, language, registry }: ExemplarPage): Fragment | undefined {
  if (card.badges.length === 0) return undefined;
  const published = card.badges.flatMap((id) => registry.badge(id) ?? []);
  return html`<section aria-labelledby="badges">
    <h2 id="badges">${pageWords[language].badges}</h2>
    ${badgeList(published, { today, language })}
  </section>`;
}

function sourceSection({ card, language }: ExemplarPage): Fragment {
  const words = pageWords[language];
  const { articleUrl, photo, source } = card;
  return html`<section aria-labelledby="source">
    <h2 id="source">${words.source}</h2>
    <p class="source">${sourceLink(source, language)}</p>
    ${articleUrl !== undefined && html`<p>${outerLink(articleUrl, html`${words.article}`)}</p>`}
    ${
      photo &&
      html`<p>
        ${outerLink(photo.url, html`${words.photo}: ${localizedText(photo.caption, language)}`)}
        <small>${words.photoBy}: ${localizedText({ vi: photo.credit }, language)}</small>
      </p>`
    }
  </section>`;
}
