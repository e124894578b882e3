import { headlineQuestion, type Question, type QuestionFigures } from '@vhcs/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { localizedText } from '../shared/localized-text.ts';
import { levelLabel } from './level-labels.ts';
import type { ResultsView } from './results-view.ts';
import type { NamedShare } from './share-names.ts';

interface QuestionView extends ResultsView {
  readonly question: Question;
}

/** All questions that can be counted: the headline in full, the others as small multiples. */
export function questions(view: ResultsView): TemplateResult {
  const { survey } = view;
  const headline = headlineQuestion(survey);
  const others = survey.questions
    .filter((question) => question !== headline && question.type !== 'text')
    .map((question) => html`<li>${oneQuestion(view, question)}</li>`);
  const stem = survey.stem && html`<p class="stem">${localizedText(survey.stem, view)}</p>`;
  return html`${stem}
  ${headline && html`<div class="headline">${oneQuestion(view, headline)}</div>`}
  ${
    others.length
      ? html`<ul class="questions">
          ${others}
        </ul>`
      : nothing
  }`;
}

function oneQuestion(results: ResultsView, question: Question): TemplateResult {
  const figures = results.summary.questions.find((each) => each.question === question.id);
  const view = { ...results, question };
  return html`<p class="question" part="question">${localizedText(question.text, results)}</p>
    ${
      figures
        ? html`<div class="figures">${shares(view, figures)} ${levels(view, figures)}</div>`
        : html`<p class="note">${results.messages.fewAnswers}</p>`
    }`;
}

function shares(view: QuestionView, figures: QuestionFigures): TemplateResult {
  const { messages, question } = view;
  const named = view.shares.map((each) => share(view, figures, each));
  const notes = [
    figures.shares ? '' : sampleSize(view, figures),
    figures.notApplicable ? messages.notApplicable(figures.notApplicable) : '',
    question.type === 'scale' && !figures.shares ? messages.countsOnly : '',
  ].map((note) => (note ? html`<p class="note">${note}</p>` : nothing));
  return html`<div class="shares">${named} ${notes}</div>`;
}

function share(
  view: QuestionView,
  figures: QuestionFigures,
  { name, label }: NamedShare,
): TemplateResult | typeof nothing {
  if (!figures.shares) return nothing;
  const { messages } = view;
  const { percent, interval } = figures.shares[name];
  const { low, high } = interval;
  return html`<div class="share" part="share">
    <p><b>${messages.percent(percent)}</b> ${label}</p>
    <svg aria-hidden="true">
      <rect class="track" y="35%" width="100%" height="30%" rx="2"></rect>
      <rect class="interval" x="${low}%" width="${high - low}%" height="100%" rx="2"></rect>
      <circle cx="${percent}%" cy="50%" r="5"></circle>
    </svg>
    <p class="note">${messages.interval(low, high)}; ${sampleSize(view, figures)}</p>
  </div>`;
}

/** In one piece, so that no line ends before the number. */
function sampleSize({ messages }: QuestionView, { n }: QuestionFigures): string {
  return `n\u00a0=\u00a0${messages.count(n)}`;
}

function levels(view: QuestionView, figures: QuestionFigures): TemplateResult {
  const { messages, survey, question } = view;
  const rows = figures.distribution.map(({ value, count }) => {
    const percent = (100 * count) / figures.n || 0;
    return html`<tr>
      <th scope="row">
        ${localizedText(levelLabel(survey, question, value), view)}
        <svg aria-hidden="true">
          <rect class="track" width="100%" height="100%" rx="2"></rect>
          <rect width="${percent}%" height="100%" rx="2"></rect>
        </svg>
      </th>
      <td>
        ${messages.count(count)}
        ${figures.shares ? html`<span>${messages.percent(Math.round(percent))}</span>` : nothing}
      </td>
    </tr>`;
  });
  return html`<table part="levels" aria-label=${messages.levels}>
    ${rows}
  </table>`;
}
