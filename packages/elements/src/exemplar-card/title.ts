import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../shared/date-format.ts';
import { heading } from '../shared/heading.ts';
import { localizedText } from '../shared/localized-text.ts';
import { badges } from './badges.ts';
import type { CardView } from './card-view.ts';

/** What kind of unit it is, its name, the headline and the badges. */
export function title(view: CardView): TemplateResult {
  const { card, languages, messages, level, lastDay } = view;
  const { unitRecord, headline } = card;
  const { province } = unitRecord;
  const place = province ? html`&nbsp;· <span lang="vi">${province}</span>` : nothing;
  const old = lastDay && html`<small>(${messages.nameUntil(formatDate(lastDay))})</small>`;
  const text = html`${localizedText(unitRecord.name, languages)} ${old ?? nothing}`;
  return html`<div class="title">
    <p class="eyebrow">${messages.levels[unitRecord.level]}${place}</p>
    <slot name="heading">${heading(level, { text, part: 'heading' })}</slot>
    ${headline ? html`<p class="headline">${localizedText(headline, languages)}</p>` : nothing}
    ${badges(view)}
  </div>`;
}
