import { html, type TemplateResult } from 'lit';
import { button } from './button.ts';
import type { FormParts, Standing, View } from './rating.ts';

/**
 * The form around every mode: what is asked, where the visitor stands, what can be done, and that
 * ratings are anonymous. It is there with the first paint; what follows the first choice fills it.
 */
export function form(view: View, parts: FormParts): TemplateResult {
  const { rating, words } = view;
  const { followUp, explanations } = rating;
  const { fields, comment, status, buttons }: Standing =
    typeof followUp === 'object' ? followUp.standing(view, parts) : unprepared(view, parts);
  return html`<form
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      if (parts.onSubmit) parts.onSubmit();
      else if (typeof followUp === 'object') followUp.sendRating(rating);
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
      <slot name="notice">${explanations?.noticeText(view)}</slot>
    </details>
  </form>`;
}

/** Until what follows the first choice is there, or when it does not come. */
function unprepared({ rating, words }: View, { fields }: FormParts): Standing {
  const retry = button(words.retry, () => {
    void rating.prepare();
  });
  return { fields, status: rating.followUp && html`<p>${words.loadFailed} ${retry}</p>` };
}
