import type { Answer, Question } from '@vhcs/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { choice, levels } from '../levels.ts';
import type { View } from '../rating.ts';
import { isLocked } from '../submission.ts';
import { localized, type Text } from '../words.ts';

type Typed<Type> = Extract<Question, { readonly type: Type }>;

/** What a question is answered with: levels, boxes to tick, or a text field. */
export function questionFields(
  question: Question,
  view: View,
  notApplicable: Text,
): TemplateResult {
  switch (question.type) {
    case 'multi':
      return html`<div class="options">${options(question, view)}</div>`;
    case 'text':
      return textField(question, view);
    default: {
      const mayBeNull = question.type === 'scale' && question.notApplicable;
      const none = choice({ question, value: null, label: notApplicable });
      return html`${levels(question, view)}
      ${mayBeNull ? html`<div class="none">${none}</div>` : nothing}`;
    }
  }
}

/** Takes back the answer to a question. */
export function clearAnswer({ rating }: View, id: string): void {
  const answers = Object.entries(rating.submission.draft.answers);
  rating.edit({ answers: Object.fromEntries(answers.filter(([other]) => other !== id)) });
}

function options(question: Typed<'multi'>, view: View): readonly TemplateResult[] {
  const { submission } = view.rating;
  const answer = submission.draft.answers[question.id];
  const ticked = Array.isArray(answer) ? answer : [];
  return question.options.map(
    ({ id, label }) =>
      html`<label class="option" part="option">
        <input
          type="checkbox"
          .checked=${ticked.includes(id)}
          @click=${isLocked(submission) ? keepChoice : nothing}
          @change=${() => {
            const others = ticked.filter((other) => other !== id);
            give(view, question.id, ticked.includes(id) ? others : [...ticked, id]);
          }}
        />
        <span>${localized(label, view)}</span>
      </label>`,
  );
}

function textField(question: Typed<'text'>, view: View): TemplateResult {
  const { submission } = view.rating;
  return html`<textarea
    rows="4"
    aria-labelledby=${question.id}
    maxlength=${question.maxLength}
    .value=${String(submission.draft.answers[question.id] ?? '')}
    ?readonly=${isLocked(submission)}
    @input=${({ target }: InputEvent) => {
      if (target instanceof HTMLTextAreaElement) give(view, question.id, target.value);
    }}
  ></textarea>`;
}

/** An empty answer is none. */
function give(view: View, id: string, answer: Exclude<Answer, null | number>): void {
  if (answer.length === 0) clearAnswer(view, id);
  else view.rating.answer(id, answer);
}

/** While a rating is on its way its answers stay. */
function keepChoice(event: Event): void {
  event.preventDefault();
}
