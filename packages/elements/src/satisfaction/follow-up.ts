import type { Question, Survey } from '@vhcs/contract';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { button } from './button.ts';
import type { FormParts, Standing, View } from './rating.ts';
import { hasAnswers, isLocked, thanked, type Phase } from './submission.ts';
import type { SatisfactionMessages } from './satisfaction.messages.ts';
import { localized, type Text } from './words.ts';

/** What gets the focus when the visitor comes back to the question. */
const comingFrom: Partial<Record<Phase['kind'], string>> = {
  confirming: 'textarea',
  thanked: ':checked',
};

/** Longest comment of a rating, in UTF-16 units. */
const MAX_COMMENT_LENGTH = 1000;

/** A question of the survey that is answered in words. */
type TextQuestion = Extract<Question, { readonly type: 'text' }>;

/** Moves the focus of an element to where the visitor goes on from one phase to another. */
export function guideFocus(host: LitElement, from: Phase['kind'], to: Phase['kind']): void {
  if (from === to) return;
  // With the warning goes the button that was pressed: the one that sends takes its place.
  const goal = from === 'confirming' ? '.goal, [type=submit]' : '.goal';
  const selector = to === 'answering' ? comingFrom[from] : goal;
  if (selector) host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
}

/** Where the visitor stands after the first choice, and what can be done. */
export function standing(view: View, parts: FormParts): Standing {
  const { rating, words } = view;
  const { phase, stored } = rating.submission;
  const asked = { fields: parts.fields, comment: parts.hasComment ? comment(view) : undefined };
  const buttons = actions(
    parts.buttons ?? (hasAnswers(rating.submission) ? sendButton(view) : undefined),
    stored &&
      button(words.keep, () => {
        rating.set(thanked(stored));
      }),
  );
  const hint = statusOf(phase.kind, words) ?? parts.hint;
  const ongoing = { ...asked, status: hint ? message(hint) : undefined, buttons };
  return rating.outcome?.(ongoing, view, parts) ?? ongoing;
}

const statusOf = (kind: Phase['kind'], words: SatisfactionMessages): Text | undefined =>
  ({ waiting: words.waiting, failed: words.undelivered })[kind as string];

/** The button that sends, or sends again; none where that cannot help. */
export function sendButton(view: View): TemplateResult | undefined {
  const { phase } = view.rating.submission;
  const { words } = view;
  if (phase.kind === 'failed' && phase.refusal) return undefined;
  const busy = { sending: words.sending, waiting: words.awaiting }[phase.kind as string];
  return html`<button
    class="primary"
    part="button"
    type="submit"
    aria-disabled=${busy ? 'true' : nothing}
    @click=${submitForm}
  >
    ${busy ?? (phase.kind === 'failed' ? words.retry : words.send)}
  </button>`;
}

/** A sandboxed frame that allows no forms submits none, and tells nobody: the button does it. */
export function submitForm(event: MouseEvent): void {
  event.preventDefault();
  const { form } = event.currentTarget as HTMLButtonElement;
  form?.dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
}

/** The field for a comment, once there is an answer to comment on. */
function comment(view: View): TemplateResult | undefined {
  const { survey, rating } = view;
  const question = commentQuestion(survey);
  return question && hasAnswers(rating.submission) ? commentField(question, view) : undefined;
}

/** The question whose answer goes with a rating as its comment. */
export function commentQuestion({ questions }: Survey): TextQuestion | undefined {
  return questions.find(
    (question): question is TextQuestion => question.type === 'text' && !question.required,
  );
}

/** How long the comment may be: as the question says, and no longer than a rating takes. */
export const commentLength = (question: TextQuestion | undefined): number =>
  Math.min(question?.maxLength ?? Infinity, MAX_COMMENT_LENGTH);

/** The field for a comment, which goes with the rating beside its answers. */
function commentField(question: TextQuestion, view: View): TemplateResult {
  const { rating } = view;
  return html`<label class="comment">
    ${localized(question.text, view)}
    <textarea
      rows="3"
      maxlength=${commentLength(question)}
      .value=${rating.submission.draft.comment}
      ?readonly=${isLocked(rating.submission)}
      @input=${({ target }: InputEvent) => {
        if (target instanceof HTMLTextAreaElement) rating.edit({ comment: target.value });
      }}
    ></textarea>
  </label>`;
}

/** A row of buttons. Two holes are cloned with it, where a list would be put together each time. */
export const actions = (first: unknown, second?: unknown): TemplateResult =>
  html`<div class="actions">${first}${second}</div>`;

/** A message that is spoken; `goal` takes the focus. */
export const message = (text: unknown, kind = ''): TemplateResult =>
  html`<div class="message ${kind}" tabindex="-1">${text}</div>`;
