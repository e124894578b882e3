import { html, type TemplateResult } from 'lit';
import { standing } from './follow-up.ts';
import { noteRadio } from './radio-answers.ts';
import type { FormParts, View } from './rating.ts';

/**
 * The form around every mode: what is asked, where the visitor stands, what can be done, and that
 * ratings are anonymous. The notice unfolds by a button: a `<details>` has a tree of its own inside,
 * which was a tenth of what each of many pulses costs.
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
    <div class="about">
      <button type="button" aria-expanded=${rating.isNoticeOpen} @click=${rating.toggleNotice}>
        <span>${words.anonymous}</span>
      </button>
      <slot name="notice">${rating.explanations?.noticeText(view)}</slot>
    </div>
  </form>`;
}
