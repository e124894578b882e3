import { html, type TemplateResult } from 'lit';
import { standing } from './follow-up.ts';
import { noteRadio } from './radio-answers.ts';
import type { FormParts, View } from './rating.ts';

/**
 * The form around every mode: what is asked, where the visitor stands, what can be done, and that
 * ratings are anonymous.
 */
export function form(view: View, parts: FormParts): TemplateResult {
  const { rating, words } = view;
  const { fields, comment, status, buttons } = standing(view, parts);
  return html`<form
    novalidate
    @change=${(event: Event) => {
      noteRadio(event, rating);
    }}
    @submit=${(event: Event) => {
      event.preventDefault();
      if (parts.onSubmit) parts.onSubmit();
      else rating.send();
    }}
  >
    ${fields} ${comment}
    <div class="status" role="status">${status}</div>
    ${buttons}
    <details
      @toggle=${() => {
        void rating.explain();
      }}
    >
      <summary>${words.anonymous}</summary>
      <slot name="notice">${rating.explanations?.noticeText(view)}</slot>
    </details>
  </form>`;
}
