import type { Question, Survey } from '@vhcs/contract';
import { html } from 'hono/html';
import { localizedText, type Fragment } from '../html/fragment.ts';
import { face } from './faces.ts';
import { fieldNameOf, fieldNames, NOT_APPLICABLE } from './fields.ts';
import type { RateView } from './view.ts';

/** A question as native controls: radios, check boxes or a text area, with its fault beside it. */
export function questionField(view: RateView, question: Question): Fragment {
  switch (question.type) {
    case 'scale':
    case 'points':
      return scaleField(view, question);
    case 'multi':
      return multiField(view, question);
    case 'text':
      return textField(view, {
        name: fieldNameOf(view.survey, question),
        label: localizedText(question.text, view.language),
        maxLength: question.maxLength,
        required: question.required,
      });
  }
}

type ScaleQuestion = Extract<Question, { type: 'scale' | 'points' }>;

function scaleField(view: RateView, question: ScaleQuestion): Fragment {
  const { survey, language, words } = view;
  const name = fieldNameOf(survey, question);
  // The items of a list weigh the same.
  const isHeadline = name === fieldNames.level && survey.kind !== 'checklist';
  const mayBeNull = question.type === 'scale' && question.notApplicable;
  const choice = { type: 'radio', name, required: question.required } as const;
  return html`<fieldset class="question${isHeadline ? ' headline' : ''}" ${described(view, name)}>
    ${legend(view, question)} ${faultOf(view, name)}
    <div class="options options-${survey.scale.points.length}">
      ${survey.scale.points.map(({ value, label }) =>
        option(view, {
          ...choice,
          value: String(value),
          label: localizedText(label, language),
          picture: face(rankOf(survey, value), survey.scale.points.length),
        }),
      )}
    </div>
    ${
      mayBeNull &&
      html`<div class="options">
        ${option(view, { ...choice, value: NOT_APPLICABLE, label: html`${words.notApplicable}` })}
      </div>`
    }
  </fieldset>`;
}

function multiField(view: RateView, question: Extract<Question, { type: 'multi' }>): Fragment {
  const name = fieldNameOf(view.survey, question);
  return html`<fieldset class="question" ${described(view, name)}>
    ${legend(view, question)} ${faultOf(view, name)}
    <div class="options options-${question.options.length}">
      ${question.options.map(({ id, label }) =>
        option(view, {
          type: 'checkbox',
          name,
          required: false,
          value: id,
          label: localizedText(label, view.language),
        }),
      )}
    </div>
  </fieldset>`;
}

/** A text area and what it needs. */
export interface TextField {
  readonly name: string;
  readonly label: Fragment;
  readonly maxLength: number;
  readonly required: boolean;
}

/** A text area with its label, limit and fault. */
export function textField(
  view: RateView,
  { name, label, maxLength, required }: TextField,
): Fragment {
  const { words, fields, faults } = view;
  const id = idOf(name);
  const fault = faults.has(name) ? ` ${id}-fault` : '';
  return html`<div class="question text">
    <label for="${id}">${label}${required && requiredMark(view)}</label>
    ${faultOf(view, name)}
    <textarea
      id="${id}"
      name="${name}"
      rows="4"
      maxlength="${maxLength}"
      autocomplete="off"
      aria-describedby="${id}-limit${fault}"
      ${fault !== '' && html`aria-invalid="true"`}
      ${required && html`required`}
    >
${fields.get(name) ?? ''}</textarea>
    <p class="limit" id="${id}-limit">${words.atMost(maxLength)}</p>
  </div>`;
}

/** The id of a field's first control, to which an error leads. */
export function idOf(name: string): string {
  return `field-${name.replaceAll('.', '-')}`;
}

interface Option {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly value: string;
  readonly required: boolean;
  readonly label: Fragment;
  readonly picture?: Fragment | undefined;
}

function option({ fields }: RateView, option: Option): Fragment {
  const { type, name, value, required, label, picture } = option;
  const isChosen = fields.getAll(name).includes(value);
  return html`<label class="option">
    <input
      type="${type}"
      name="${name}"
      value="${value}"
      id="${idOf(name)}-${value}"
      ${isChosen && html`checked`}
      ${required && html`required`}
    />
    ${picture}<span class="label">${label}</span>
  </label>`;
}

function legend(view: RateView, question: Question): Fragment {
  const text = localizedText(question.text, view.language);
  return html`<legend>${text}${question.required && requiredMark(view)}</legend>`;
}

const requiredMark = ({ words }: RateView): Fragment =>
  html` <span class="required">(${words.required})</span>`;

function described({ faults }: RateView, name: string): Fragment {
  const id = idOf(name);
  return faults.has(name)
    ? html`id="${id}" aria-describedby="${id}-fault" data-invalid`
    : html`id="${id}"`;
}

function faultOf({ faults }: RateView, name: string): Fragment | undefined {
  const fault = faults.get(name);
  return fault === undefined
    ? undefined
    : html`<p class="fault" id="${idOf(name)}-fault">${fault}</p>`;
}

function rankOf({ scale }: Survey, value: number): number {
  return scale.points.filter((point) => point.value < value).length;
}
