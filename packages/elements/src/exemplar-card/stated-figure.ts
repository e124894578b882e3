import type { Figure } from '@vhcs/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { localizedText } from '../shared/localized-text.ts';
import { groupDigits } from '../shared/number-format.ts';
import type { CardView } from './card-view.ts';
import type { ExemplarCardMessages } from './exemplar-card.messages.ts';
import { sourceName } from './source.ts';

/** A figure typed in from a document: a quotation with its period and source. */
export function statedFigure(figure: Figure, view: CardView): TemplateResult {
  const { languages, messages, card } = view;
  const { kind, label, period, source } = figure;
  return html`<li class=${kind} part="figure">
    ${words(figure, view)}
    <div>
      <p>${localizedText(label, languages)}</p>
      ${kind === 'target' ? html`<p class="kind">${messages.target}</p>` : nothing}
      <p class="small" lang="vi">${period}</p>
      <p class="small">${messages.source} ${sourceName(source, card)}</p>
    </div>
  </li>`;
}

/**
 * What has to be said beside the source's own words: the bound when they are a bare number, and in
 * another language all of it, since marks and words differ there ("6.816" is 6,816).
 */
export function glossOf(
  { operator, value, unit = '', display }: Omit<Figure, 'label' | 'kind' | 'period' | 'source'>,
  language: string,
  bounds: ExemplarCardMessages['bounds'],
): string {
  const bound = operator === '=' ? '' : `${bounds[operator]} `;
  if (language === 'vi') return /^[\d.,]+\s*%?$/.test(display) ? bound : '';
  return `${bound}${groupDigits(value, language)}${unit === '%' ? '' : ' '}${unit}`.trim();
}

/** The source's own words; in Vietnamese the gloss and the unit only complete them. */
function words(figure: Figure, { languages, messages }: CardView): TemplateResult {
  const { display, unit = '' } = figure;
  const gloss = glossOf(figure, languages.language, messages.bounds);
  const quotation = html`<q lang="vi">${display}</q>`;
  return languages.language === 'vi'
    ? html`<p class="words">${gloss}${quotation} ${display.includes(unit) ? nothing : unit}</p>`
    : html`<p class="words">${quotation} <span class="gloss">${gloss}</span></p>`;
}
