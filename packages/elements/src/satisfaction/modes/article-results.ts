import { baseLanguage, type ArticleRating } from '@vhcs/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { groupDigits } from '../../shared/number-format.ts';
import type { View } from '../rating.ts';
import { filled, localized } from '../words.ts';
import { averageText } from './article-figures.ts';
import type { ArticleMessages } from './article.messages.ts';

type Distribution = NonNullable<ArticleRating['distribution']>;

/** The sentence that portals print and, once there are votes, the average and a bar for each star. */
export function results(
  figures: ArticleRating,
  view: View,
  words: ArticleMessages,
): TemplateResult {
  const language = baseLanguage(view.language);
  const { resultSentence } = view.survey;
  const average = averageText(figures, language);
  const sentence =
    resultSentence &&
    localized(
      filled(resultSentence, {
        sum: groupDigits(figures.sum, language),
        count: groupDigits(figures.count, language),
      }),
      view,
    );
  return html`<div class="results">
    ${average ? html`<p class="average"><b>${average}</b> ${words.outOfFive}</p>` : nothing}
    <div>
      <p>${sentence}</p>
      ${average && figures.distribution ? bars(figures.distribution, language, words) : nothing}
    </div>
  </div>`;
}

/** From five stars to one: how many votes, and as a bar their share of the most frequent. */
function bars(
  distribution: Distribution,
  language: string,
  words: ArticleMessages,
): TemplateResult {
  const most = Math.max(1, ...distribution.map(({ count }) => count));
  const rows = [...distribution]
    .sort((a, b) => b.value - a.value)
    .map(
      ({ value, count }) =>
        html`<li>
          <span>${value} ${value === 1 ? words.star : words.stars}</span>
          <svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
            <rect class="track" width="100" height="1"></rect>
            <rect width=${(100 * count) / most} height="1"></rect>
          </svg>
          <b>${groupDigits(count, language)}</b>
        </li>`,
    );
  return html`<ul class="bars">
    ${rows}
  </ul>`;
}
