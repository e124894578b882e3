import { fillPath, localize, routes } from '@vhcs/contract';
import { html } from 'hono/html';
import { localizedText, type Fragment } from '../html/fragment.ts';
import type { PageLanguage } from '../html/page-language.ts';
import type { Registry } from '../registry/registry.ts';
import type { CommentRecord } from '../store/comments.ts';
import { pageWords } from './language.ts';
import { addressIn, renderPage } from './layout.ts';
import { methodLink } from './method-page.ts';
import { sourceLink } from './outer-link.ts';
import { printedDay } from './printing.ts';
import { commentsSection } from './published-comments.ts';
import { figuresSection, type PublishedFigures } from './published-figures.ts';
import { serviceData } from './structured-data.ts';
import {
  rateLink,
  relatedUnits,
  successorNote,
  unitHead,
  unitPath,
  type UnitOnPage,
} from './unit-head.ts';

/** What the page of a unit shows. */
export interface UnitPage extends UnitOnPage {
  readonly registry: Registry;
  /** Absent where the registry does not have the survey that they would be of. */
  readonly figures: PublishedFigures | undefined;
  /** The latest published ones. */
  readonly comments: readonly CommentRecord[];
}

/** The page of a unit: what it is, its published figures, and where to rate it. */
export function renderUnitPage(page: UnitPage): Promise<string> {
  const { unit, language, figures, comments } = page;
  const name = localize(unit.name, language).text;
  return renderPage({
    language,
    title: pageWords[language].satisfactionOf(name),
    description: describe(page, name),
    path: fillPath(routes.getUnitPage.path, { id: unit.id }),
    data: serviceData(page),
    main: html`${unitHead(page)} ${successorNote(page)} ${figuresSection(figures, language)}
    ${methodLink(language)} ${rateLink(page)}
    ${commentsSection(comments, { unit: unit.id, language })} ${aboutSection(page)}
    ${cardLink(page)}`,
  });
}

function describe({ language, unit, figures }: UnitPage, name: string): string {
  const words = pageWords[language];
  const shares = figures?.summary.shares;
  const satisfied = shares ? `${String(shares.satisfied.percent)}% ${words.satisfied}` : '';
  return [name, words.levels[unit.level], satisfied].filter((part) => part !== '').join('. ');
}

function aboutSection(page: UnitPage): Fragment {
  const { unit, registry, language } = page;
  const words = pageWords[language];
  const parent = registry.unit(unit.parent ?? '');
  const facts: readonly (readonly [term: string, fact: unknown])[] = [
    [
      words.parent,
      parent &&
        html`<a href="${unitPath(parent.id, language)}"
          >${localizedText(parent.name, language)}</a
        >`,
    ],
    [words.province, entered(registry.provinceOf(unit), language)],
    [words.agencyCode, unit.agencyCode],
    [words.existsFrom, unit.validFrom && printedDay(unit.validFrom)],
    [words.predecessors, predecessors(page)],
    [words.note, entered(unit.note, language)],
    [words.source, unit.source && sourceLink(unit.source, language)],
  ];
  const known = facts.filter(([, fact]) => fact !== undefined);
  if (known.length === 0) return html``;
  return html`<section aria-labelledby="about">
    <h2 id="about">${words.about}</h2>
    <dl>
      ${known.map(
        ([term, fact]) =>
          html`<dt>${term}</dt>
            <dd>${fact}</dd>`,
      )}
    </dl>
  </section>`;
}

/** What somebody entered, in Vietnamese. */
const entered = (text: string | undefined, language: PageLanguage): Fragment | undefined =>
  text === undefined ? undefined : localizedText({ vi: text }, language);

const predecessors = ({ unit, language }: UnitPage): Fragment | undefined =>
  unit.predecessors.length === 0 ? undefined : relatedUnits(unit.predecessors, language);

function cardLink({ unit, registry, language }: UnitPage): Fragment | undefined {
  if (!registry.exemplarCard(unit.id)) return undefined;
  const path = addressIn(fillPath(routes.getExemplarPage.path, { unit: unit.id }), language);
  return html`<p><a href="${path}">${pageWords[language].exemplarPage}</a></p>`;
}
