import { html, nothing, type TemplateResult } from 'lit';
import { icon } from './icons.ts';

/** Steps up and down of one thing, after what they are about. */
export function steps(label: string, buttons: readonly TemplateResult[]): TemplateResult {
  return html`<div class="steps" role="group" aria-label=${label}>
    <span aria-hidden="true">${label}</span>
    ${buttons}
  </div>`;
}

/**
 * One step.
 *
 * @param sign what is seen; the label is what is heard, and ends with the letters that are seen
 * @param onClick undefined where there is no further step; the button keeps the focus all the same
 */
export function step(
  label: string,
  sign: TemplateResult | string,
  onClick: (() => void) | undefined,
): TemplateResult {
  return html`<button
    part="button"
    type="button"
    aria-label=${label}
    aria-disabled=${onClick ? nothing : 'true'}
    @click=${onClick}
  >
    ${sign}
  </button>`;
}

/**
 * A button with its icon and label.
 *
 * @param path of the icon
 * @param isExpanded whether what it opens is open; undefined where it opens nothing
 */
export function action(
  path: string,
  label: string,
  onClick: () => void,
  isExpanded?: boolean,
): TemplateResult {
  return html`<button
    part="button"
    type="button"
    aria-expanded=${isExpanded ?? nothing}
    @click=${onClick}
  >
    ${icon(path)} ${label}
  </button>`;
}
