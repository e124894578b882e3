import { localDateAt } from '@vhcs/contract';
import { html, type TemplateResult } from 'lit';
import { formatDate } from '../../shared/date-format.ts';
import type { Mode } from '../mode.ts';
import type { View } from '../rating.ts';
import { wordsIn } from '../words.ts';
import { en, vi } from './closed.messages.ts';

/** Styles that the mode adds to the element's own. */
export const styles = [];

/** A survey that takes no answers says so before anybody gives one. */
export const createMode = (): Mode => ({ render });

function render(view: View): TemplateResult {
  const words = wordsIn({ vi, en }, view);
  const { openFrom = '' } = view.survey;
  const isEarly = openFrom > localDateAt(Date.now());
  return html`<div class="notice">
    <div>
      <h2 tabindex="-1">
        ${isEarly ? html`${words.opensOn} ${formatDate(openFrom)}.` : words.closed}
      </h2>
    </div>
  </div>`;
}
