import type { Question } from '@vhcs/contract';
import { html, type TemplateResult } from 'lit';
import { button } from '../button.ts';
import type { View } from '../rating.ts';
import { localized, type Text } from '../words.ts';
import type { SurveyMessages } from './survey.messages.ts';

/** Every question with its answer, and a button to change it. */
export function review(
  questions: readonly Question[],
  view: View,
  { words, onChange }: { words: SurveyMessages; onChange: (index: number) => void },
): TemplateResult {
  const rows = questions.map((question, index) => {
    const text = localized(question.text, view);
    const change = html`${words.change} <span class="hidden">${text}</span>`;
    return html`<div class="row">
      <dt>${text}</dt>
      <dd>${answerText(question, view, words)}</dd>
      <dd>
        ${button(change, () => {
          onChange(index);
        })}
      </dd>
    </div>`;
  });
  return html`<dl>${rows}</dl>`;
}

function answerText(question: Question, view: View, words: SurveyMessages): unknown {
  const answer = view.rating.submission.draft.answers[question.id];
  if (answer === undefined) return html`<em>${words.unanswered}</em>`;
  if (answer === null) return words.notApplicable;
  if (typeof answer === 'string') return answer;
  const labels = chosenLabels(question, answer, view);
  return labels.map((label, index) => html`${index > 0 ? ', ' : ''}${label}`);
}

function chosenLabels(
  question: Question,
  answer: number | readonly string[],
  view: View,
): readonly Text[] {
  const choices =
    typeof answer === 'number'
      ? view.survey.scale.points.filter(({ value }) => value === answer)
      : question.type === 'multi'
        ? question.options.filter(({ id }) => answer.includes(id))
        : [];
  return choices.map(({ label }) => localized(label, view));
}
