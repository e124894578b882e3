import { facePath, headlineQuestion } from '@vhcs/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../button.ts';
import { isClosed } from '../../closed-survey.ts';
import { doneMark } from '../../done-mark.ts';
import { commentLength, commentQuestion } from '../../follow-up.ts';
import { MOST_FACES, rankOf, type ScalePoint } from '../../levels.ts';
import type { View } from '../../rating.ts';
import { localized } from '../../words.ts';
import type { KioskMessages } from './kiosk.messages.ts';
import type { Visit } from './visit.ts';

/** What the screens are drawn from, and whom they tell of taps. */
export interface KioskView extends Omit<View, 'words'> {
  readonly words: KioskMessages;
  readonly visit: Visit<unknown>;
  readonly onChoose: (value: number) => void;
  readonly onTurn: (screen: Visit<unknown>['screen']) => void;
  readonly onWrite: (comment: string) => void;
  readonly onSendComment: () => void;
  readonly onSendMasked: () => void;
  readonly onDropComment: () => void;
  readonly onDone: () => void;
}

/** The screen that a visit has come to. */
export function screen(view: KioskView): TemplateResult {
  switch (view.visit.screen) {
    case 'asking':
      return isClosed(view.survey) ? closed(view) : asking(view);
    case 'about-data':
      return aboutData(view);
    case 'thanked':
      return thanks(view);
    case 'writing':
      return writing(view);
    case 'confirming':
      return confirming(view);
  }
}

const closed = ({ words }: KioskView): TemplateResult =>
  html`<div class="done">
    <h2 class="goal" tabindex="-1">${words.closedHere}</h2>
    <p>${words.tellUnitHere}</p>
  </div>`;

function asking(view: KioskView): TemplateResult {
  const { survey, words, visit, onTurn } = view;
  const { points } = survey.scale;
  const question = headlineQuestion(survey);
  const levels = points.map((point) => level(point, view));
  return html`<fieldset>
      <legend part="question">${question && localized(question.text, view)}</legend>
      <ul class="faces ${points.length > MOST_FACES ? 'plain' : ''}">
        ${levels}
      </ul>
    </fieldset>
    ${
      visit.posted
        ? html`<div class="actions">
            <p>${words.chooseAgain}</p>
            ${button(words.keepChoice, () => {
              onTurn('thanked');
            })}
          </div>`
        : nothing
    }`;
}

/** An item of a list, so that its place among the levels is told. */
function level(point: ScalePoint, view: KioskView): TemplateResult {
  const { survey, visit, onChoose } = view;
  const { points } = survey.scale;
  const rank = points.length > MOST_FACES ? undefined : rankOf(point, points);
  return html`<li>
    <button
      class="face r${rank ?? ''}"
      part="level"
      type="button"
      aria-pressed=${visit.value === point.value ? 'true' : nothing}
      @click=${() => {
        onChoose(point.value);
      }}
    >
      ${rank === undefined ? nothing : face(rank)}
      <span>${localized(point.label, view)}</span>
    </button>
  </li>`;
}

const face = (rank: number): TemplateResult =>
  html`<svg viewBox="0 0 48 48" aria-hidden="true">
    <circle cx="24" cy="24" r="21"></circle>
    <path d=${facePath(rank)}></path>
  </svg>`;

function aboutData(view: KioskView): TemplateResult {
  const { words, rating, onTurn } = view;
  return html`<div class="text">
      <h2 class="goal" tabindex="-1">${words.aboutData}</h2>
      <slot name="notice">${rating.explanations?.noticeText(view, words.rightsHere)}</slot>
    </div>
    <div class="actions">
      ${button(
        words.back,
        () => {
          onTurn('asking');
        },
        'primary',
      )}
    </div>`;
}

function thanks(view: KioskView): TemplateResult {
  const { survey, words, visit, onTurn, onDone } = view;
  const point = survey.scale.points.find(({ value }) => value === visit.value);
  const write = (): void => {
    onTurn('writing');
  };
  return html`<div class="done">
      ${doneMark}
      <h2 class="goal" tabindex="-1">${words.thanksHere}</h2>
      <p>${words.recorded} <b>${point && localized(point.label, view)}</b></p>
    </div>
    <div class="actions">
      ${button(words.edit, () => {
        onTurn('asking');
      })}
      ${commentQuestion(survey) ? button(words.writeComment, write) : nothing}
      ${button(words.done, onDone, 'primary')}
    </div>`;
}

function writing(view: KioskView): TemplateResult {
  const { survey, words, visit, onWrite, onSendComment, onDropComment } = view;
  const question = commentQuestion(survey);
  return html`<label class="comment">
      ${question && localized(question.text, view)}
      <textarea
        class="goal"
        maxlength=${commentLength(question)}
        .value=${visit.comment}
        autocomplete="off"
        spellcheck="false"
        @input=${({ target }: InputEvent) => {
          if (target instanceof HTMLTextAreaElement) onWrite(target.value);
        }}
      ></textarea>
    </label>
    <div class="actions">
      ${button(words.sendComment, onSendComment, 'primary')}
      ${button(words.dropComment, onDropComment)}
    </div>`;
}

function confirming({ words, onTurn, onSendMasked }: KioskView): TemplateResult {
  return html`<p class="message goal" tabindex="-1">${words.personalData}</p>
    <div class="actions">
      ${button(
        words.editComment,
        () => {
          onTurn('writing');
        },
        'primary',
      )}
      ${button(words.sendMasked, onSendMasked)}
    </div>`;
}
