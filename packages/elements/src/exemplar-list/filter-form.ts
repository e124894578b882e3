import { localize } from '@vhcs/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Languages } from '../shared/localized-text.ts';
import type { ExemplarListMessages } from './exemplar-list.messages.ts';
import type { Filters } from './filters.ts';
import type { Facets } from './listing.ts';

/** What the form offers, what is chosen, and whom it tells. */
export interface FilterFormView {
  readonly facets: Facets;
  readonly filters: Filters;
  /** The words in the field, sent or not. */
  readonly typed: string;
  readonly languages: Languages;
  readonly messages: ExemplarListMessages;
  readonly onType: (event: InputEvent) => void;
  /** Words were sent, by Enter or the button. */
  readonly onSubmit: (event: SubmitEvent) => void;
  readonly onSelect: (event: Event) => void;
}

interface Option {
  readonly value: string;
  readonly text: string;
  readonly language?: string;
}

/** Words, and what the cards can be narrowed by. */
export function filterForm(view: FilterFormView): TemplateResult {
  const { messages, facets, languages, typed, onType, onSubmit } = view;
  const provinces = facets.provinces.map((name) => ({ value: name, text: name, language: 'vi' }));
  const levels = facets.levels.map((level) => ({ value: level, text: messages.levels[level] }));
  const models = facets.models.map(({ id, name }) => ({
    value: id,
    ...localize(name, languages.wished),
  }));
  return html`<form part="form" role="search" aria-label=${messages.search} @submit=${onSubmit}>
    <label class="words">
      ${messages.words}
      <input
        type="search"
        name="q"
        maxlength="100"
        enterkeyhint="search"
        autocomplete="off"
        .value=${typed}
        @input=${onType}
      />
    </label>
    <button class="primary" part="button" type="submit">${messages.find}</button>
    ${select('province', provinces, view)} ${select('level', levels, view)}
    ${select('model', models, view)}
  </form>`;
}

/** What is chosen is always among the options, even when no card has it. */
function select(
  name: 'province' | 'level' | 'model',
  offered: readonly Option[],
  { filters, messages, onSelect }: FilterFormView,
): TemplateResult {
  const chosen = filters[name];
  const isOffered = !chosen || offered.some(({ value }) => value === chosen);
  const all = { value: '', text: messages.all };
  const others = isOffered ? offered : [...offered, { value: chosen, text: chosen }];
  const options = [all, ...others].map((option) => optionOf(option, chosen));
  return html`<label>
    ${messages[name]}
    <select name=${name} @change=${onSelect}>
      ${options}
    </select>
  </label>`;
}

function optionOf({ value, text, language }: Option, chosen: string): TemplateResult {
  return html`<option value=${value} lang=${language ?? nothing} .selected=${value === chosen}>
    ${text}
  </option>`;
}
