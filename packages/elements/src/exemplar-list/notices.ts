import { html, nothing, type TemplateResult } from 'lit';
import { terraces } from '../shared/terraces.ts';
import type { ExemplarListMessages } from './exemplar-list.messages.ts';

/** That the list could not be read, and the way to try again. */
export function failureNotice(messages: ExemplarListMessages, onRetry: () => void): TemplateResult {
  return html`<div class="notice">
    <p role="alert">${messages.failed}</p>
    ${button(messages.retry, onRetry)}
  </div>`;
}

/** That there is nothing, and the way back when filters are why. */
export function emptyNotice(
  messages: ExemplarListMessages,
  onClear: (() => void) | undefined,
): TemplateResult {
  return html`<div class="notice empty">
    <div class="picture">${terraces()}</div>
    <p>${onClear ? messages.noMatch : messages.noCards}</p>
    ${onClear ? button(messages.clear, onClear) : nothing}
  </div>`;
}

function button(label: string, onClick: () => void): TemplateResult {
  return html`<button part="button" type="button" @click=${onClick}>${label}</button>`;
}
