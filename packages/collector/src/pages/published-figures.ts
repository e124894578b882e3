import type { Share, Survey } from '@vhcs/contract';
import { html } from 'hono/html';
import type { PublishedSummary } from '../figures/summary.ts';
import { localizedText, type Fragment } from '../html/fragment.ts';
import type { PageLanguage } from '../html/page-language.ts';
import { pageWords } from './language.ts';
import { printedCount, printedDay } from './printing.ts';

/** Published figures with the survey that they are of. */
export interface PublishedFigures {
  readonly survey: Survey;
  readonly summary: PublishedSummary;
}

/** The figures of a unit as far as they may be shown, and how they came about. */
export function figuresSection(
  figures: PublishedFigures | undefined,
  language: PageLanguage,
): Fragment {
  const words = pageWords[language];
  const isShown = figures !== undefined && !figures.summary.suppressed;
  return html`<section aria-labelledby="figures">
    <h2 id="figures">${words.satisfaction}</h2>
    ${
      isShown
        ? shownFigures(figures, language)
        : html`<p class="few">
            <strong>${words.tooFew}</strong>
            ${words.tooFewWhy}
          </p>`
    }
  </section>`;
}

function shownFigures(figures: PublishedFigures, language: PageLanguage): Fragment {
  const words = pageWords[language];
  const { n, shares } = figures.summary;
  return html`<p class="count">${words.count(printedCount(n ?? 0, language))}</p>
    ${
      shares
        ? html`<ul class="shares">
            ${shareItem(shares.satisfied, words.satisfied, language)}
            ${shareItem(shares.verySatisfied, words.verySatisfied, language)}
          </ul>`
        : html`<p class="few">${words.noSharesYet}</p>`
    }
    ${distributionTable(figures, language)} ${methodNote(figures, language)}`;
}

function shareItem({ percent, interval }: Share, name: string, language: PageLanguage): Fragment {
  const { low, high } = interval;
  return html`<li>
    <strong>${percent}%</strong>
    <span>${name}</span>
    <small>${pageWords[language].interval(String(low), String(high))}</small>
  </li>`;
}

function distributionTable(
  { survey, summary }: PublishedFigures,
  language: PageLanguage,
): Fragment | undefined {
  const words = pageWords[language];
  const { distribution } = summary;
  if (!distribution) return undefined;
  const most = Math.max(...distribution.map(({ count }) => count));
  return html`<table class="levels">
    <caption>
      ${words.distribution}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.level}</th>
        <th scope="col" class="number">${words.ratings}</th>
        <td></td>
      </tr>
    </thead>
    <tbody>
      ${distribution.map(
        ({ value, count }) =>
          html`<tr>
            <th scope="row">${levelLabel(survey, value, language)}</th>
            <td class="number">${printedCount(count, language)}</td>
            <td class="bar-cell">${bar(count, most)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function levelLabel({ scale }: Survey, value: number | string, language: PageLanguage): Fragment {
  const point = scale.points.find((level) => level.value === value);
  return point ? localizedText(point.label, language) : html`${value}`;
}

/** Drawn, not styled: the policy of the page takes no style attributes. */
function bar(count: number, most: number): Fragment {
  const width = most === 0 ? 0 : Math.round((count / most) * 100);
  return html`<svg
    class="level-bar"
    viewBox="0 0 100 10"
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    <rect width="${width}" height="10"></rect>
  </svg>`;
}

function methodNote({ survey, summary }: PublishedFigures, language: PageLanguage): Fragment {
  const words = pageWords[language];
  const version = words.surveyVersion(String(summary.surveyVersion));
  const { closedThrough, methodVersion } = summary;
  return html`<h3>${words.howCounted}</h3>
    <dl>
      <dt>${words.survey}</dt>
      <dd>${survey.title ? localizedText(survey.title, language) : survey.id}, ${version}</dd>
      <dt>${words.seriesTitle}</dt>
      <dd>${words.openSeries}</dd>
      <dt>${words.period}</dt>
      <dd>${closedThrough !== null && words.periodThrough(printedDay(closedThrough))}</dd>
      <dt>${words.method}</dt>
      <dd>${words.methodNote} ${words.methodVersion(String(methodVersion))}</dd>
    </dl>`;
}
