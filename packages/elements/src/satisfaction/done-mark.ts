import { html, type TemplateResult } from 'lit';

/** A check mark: what was sent is stored. No face here, whatever the rating was. */
export const doneMark: TemplateResult = html`<svg viewBox="0 0 48 48" aria-hidden="true">
  <circle cx="24" cy="24" r="21"></circle>
  <path d="M14.5 24.5l6.5 6.5 12.5-13.5"></path>
</svg>`;
