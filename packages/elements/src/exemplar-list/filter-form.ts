import { localize } from '@vhcs/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Languages } from '../shared/localized-text.ts';
import type { ChoiceController } from './choice-controller.ts';
import type { ExemplarListMessages } from './exemplar-list.messages.ts';
import type { Facets } from './listing.ts';

/** What the form offers, and what is chosen. */
export interface FilterFormView {
  readonly facets: Facets;
  readonly choice: ChoiceController;
  readonly languages: Languages;
  readonly messages: ExemplarListMessages;
}

interface Option {
  readonly value: string;
  readonly text: string;
  readonly language?: string;
}

/** Words, and what the cards can be narrowed by; this is folded up where the screen is small. */
export function filterForm(view: FilterFormView): TemplateResult {
  const { messages, facets, languages, choice } = view;
  const provinces = facets.provinces.map((name) => ({ value: name, text: name, language: 'vi' }));
  const levels = facets.levels.map((level) => ({ value: level, text: messages.levels[level] }));
  const models = facets.models.map(({ id, name }) => ({
    value: id,
    ...localize(name, languages.wished),
  }));
  return html`<form
    part="form"
    role="search"
    aria-label=${messages.search}
    @submit=${choice.onSubmit}
  >
    <label class="words">
      ${messages.words}
      <input
        type="search"
        name="q"
        maxlength="100"
        enterkeyhint="search"
        autocomplete="off"
        .value=${choice.typed}
        @input=${choice.onType}
      />
    </label>
    <button class="primary" part="button" type="submit">${messages.find}</button>
    ${fold(view)} ${select('province', provinces, view)} ${select('level', levels, view)}
    ${select('model', models, view)}
  </form>`;
}

/** Opens the lists of choices; says how many are used while they are closed. */
function fold({ choice, messages }: FilterFormView): TemplateResult {
  const { isUnfolded, filters, onFold } = choice;
  const used = [filters.province, filters.level, filters.model].filter(Boolean).length;
  return html`<button
    class="fold"
    part="button"
    type="button"
    aria-expanded=${isUnfolded}
    @click=${onFold}
  >
    ${messages.filters}${used > 0 ? ` (${String(used)})` : nothing}
  </button>`;
}

/** What is chosen is always among the options, even when no card has it. */
function select(
  name: 'province' | 'level' | 'model',
  offered: readonly Option[],
  { choice, messages }: FilterFormView,
): TemplateResult {
  const chosen = choice.filters[name];
  const isOffered = !chosen || offered.some(({ value }) => value === chosen);
  const all = { value: '', text: messages.all };
  const others = isOffered ? offered : [...offered, { value: chosen, text: chosen }];
  const options = [all, ...others].map((option) => optionOf(option, chosen));
  return html`<label>
    ${messages[name]}
    <select name=${name} @change=${choice.onSelect}>
      ${options}
    </select>
  </label>`;
}

function optionOf({ value, text, language }: Option, chosen: string): TemplateResult {
  return html`<option value=${value} lang=${language ?? nothing} .selected=${value === chosen}>
    ${text}
  </option>`;
}
