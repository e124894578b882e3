import { headlineQuestion, type Question, type Survey } from '@vhcs/contract';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { button } from './button.ts';
import { sendMasked } from './delivery.ts';
import { doneMark } from './faces.ts';
import type { FormParts, OngoingRating, Standing, View } from './rating.ts';
import { hasAnswers, isLocked, type Phase } from './submission.ts';
import { keepStored, reopen } from './transitions.ts';
import type { SatisfactionMessages } from './satisfaction.messages.ts';
import { localized } from './words.ts';

/** What gets the focus when the visitor comes back to the question. */
const comingFrom: Partial<Record<Phase['kind'], string>> = {
  confirming: 'textarea',
  thanked: ':checked',
};

/** Longest comment of a rating, in UTF-16 units. */
const MAX_COMMENT_LENGTH = 1000;

/** A question of the survey that is answered in words. */
type TextQuestion = Extract<Question, { readonly type: 'text' }>;

/** From now on moves the focus of an element to where the visitor goes on. */
export function guideFocus(host: LitElement, rating: OngoingRating): void {
  let shown = rating.submission.phase.kind;
  host.addController({
    hostUpdated: () => {
      const { kind } = rating.submission.phase;
      if (kind === shown) return;
      const selector = kind === 'answering' ? comingFrom[shown] : '.goal';
      shown = kind;
      if (selector) host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
    },
  });
}

/** Where the visitor stands after the first choice, and what can be done. */
export function standing(view: View, parts: FormParts): Standing {
  const { rating } = view;
  const { words } = view;
  const { submission } = rating;
  const { phase, stored } = submission;
  const onEdit = (): void => {
    rating.set(reopen(submission));
  };
  const asked = { fields: parts.fields, comment: parts.hasComment ? comment(view) : undefined };
  const buttons = actions([
    parts.buttons ?? (hasAnswers(submission) ? sendButton(view) : undefined),
    stored &&
      button(words.keep, () => {
        rating.set(keepStored(submission));
      }),
  ]);
  switch (phase.kind) {
    case 'thanked':
      return (
        parts.thanks ?? {
          fields: thanks(words),
          status: recorded(view, words),
          buttons: actions(button(words.edit, onEdit)),
        }
      );
    case 'confirming':
      return {
        ...asked,
        status: message(words.personalData),
        buttons: actions([
          button(words.editComment, onEdit, 'primary goal'),
          button(words.sendMasked, () => {
            sendMasked(rating);
          }),
        ]),
      };
    case 'waiting':
      return { ...asked, status: message(words.waiting), buttons };
    case 'failed':
      return {
        ...asked,
        status: phase.refusal
          ? message(rating.explanations?.refusalText(phase.refusal, view), 'goal')
          : message(words.undelivered),
        buttons,
      };
    default:
      return { ...asked, status: parts.hint ? message(parts.hint) : undefined, buttons };
  }
}

/** The button that sends, or sends again; none where that cannot help. */
export function sendButton(view: View): TemplateResult | undefined {
  const { phase } = view.rating.submission;
  const { words } = view;
  if (phase.kind === 'failed' && phase.refusal) return undefined;
  const isSending = phase.kind === 'sending';
  const isRetry = phase.kind === 'waiting' || phase.kind === 'failed';
  return html`<button
    class="primary"
    part="button"
    type="submit"
    aria-disabled=${isSending || nothing}
  >
    ${isSending ? words.sending : isRetry ? view.words.retry : words.send}
  </button>`;
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

const actions = (buttons: unknown): TemplateResult => html`<div class="actions">${buttons}</div>`;

const message = (text: unknown, kind = ''): TemplateResult =>
  html`<div class="message ${kind}" tabindex="-1">${text}</div>`;

const thanks = (words: SatisfactionMessages): TemplateResult =>
  html`<div class="thanks">
    ${doneMark}
    <h2 class="goal" tabindex="-1">${words.thanks}</h2>
  </div>`;

/** The level that stands for the rating, in words, and that it can be changed. */
function recorded(view: View, words: SatisfactionMessages): TemplateResult {
  const { survey, rating } = view;
  const answer = rating.submission.draft.answers[headlineQuestion(survey)?.id ?? ''];
  const point = survey.scale.points.find(({ value }) => value === answer);
  const level = point && html`${words.recorded} ${localized(point.label, view)}.`;
  return html`<p>${level} ${words.editable}</p>`;
}
