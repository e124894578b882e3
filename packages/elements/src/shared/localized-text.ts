import { localize, type Localized } from '@vhcs/contract';
import { html, type TemplateResult } from 'lit';

/** In which language a text is wished, and in which the element around it stands. */
export interface Languages {
  readonly wished: string;
  readonly language: string;
}

/** A text of a record, marked with its own language where that is not the one around it. */
export function localizedText(
  texts: Localized,
  { wished, language }: Languages,
): TemplateResult | string {
  const found = localize(texts, wished);
  return found.language === language
    ? found.text
    : html`<span lang=${found.language}>${found.text}</span>`;
}
