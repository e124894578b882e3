import { html, nothing, type TemplateResult } from 'lit';
import { localizedText } from '../shared/localized-text.ts';
import { draw } from './drawing.ts';
import type { LayoutView } from './layout-view.ts';

/**
 * Picture, name and state.
 *
 * @param kicker whose name it is
 * @param note what has to be known before anything else is read
 */
export function header(
  { summary: { drawing, name, line }, languages }: LayoutView,
  kicker: TemplateResult | string,
  note: string | undefined,
): TemplateResult {
  return html`<div class="head">
      ${drawing && draw(drawing)}
      <div>
        <p class="small">${kicker}</p>
        <h3 part="name">${name && localizedText(name, languages)}</h3>
        <p part="state">${line}</p>
      </div>
    </div>
    ${note ? html`<p class="note">${note}</p>` : nothing}`;
}
