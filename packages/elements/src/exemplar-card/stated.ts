import { html, nothing, type TemplateResult } from 'lit';
import { belowHeading, heading } from '../shared/heading.ts';
import type { CardView } from './card-view.ts';
import { statedFigure } from './stated-figure.ts';

/** What was typed in from a document: what the unit did, and the figures that the source gives. */
export function stated(view: CardView): TemplateResult | typeof nothing {
  const { practices, figures } = view.card;
  if (practices.length + figures.length === 0) return nothing;
  return html`<div class="stated">
    ${practices.length > 0 ? practicesOf(view) : nothing}
    ${figures.length > 0 ? figuresOf(view) : nothing}
  </div>`;
}

/** A heading below the unit's name. */
export function subheading(text: string, { level }: Pick<CardView, 'level'>): TemplateResult {
  return heading(belowHeading(level), { text, part: 'subheading' });
}

function practicesOf(view: CardView): TemplateResult {
  const items = view.card.practices.map((practice) => html`<li>${practice}</li>`);
  return html`<section>
    ${subheading(view.messages.practices, view)}
    <ul class="practices" lang="vi">
      ${items}
    </ul>
  </section>`;
}

function figuresOf(view: CardView): TemplateResult {
  const { card, messages } = view;
  const items = card.figures.map((figure) => statedFigure(figure, view));
  return html`<section>
    ${subheading(messages.statedFigures, view)}
    <ul class="figures">
      ${items}
    </ul>
    <p class="small">${messages.quoted}</p>
  </section>`;
}
