import type { PublishedCampaign } from '@vhcs/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../shared/date-format.ts';
import { localizedText } from '../shared/localized-text.ts';
import type { LayoutView } from './layout-view.ts';
import { phaseStrip, type Step } from './phase-strip.ts';

/** The milestones of a campaign, and where today stands among them. */
export function phaseList(
  campaign: PublishedCampaign,
  view: LayoutView,
): TemplateResult | typeof nothing {
  const steps = phaseStrip(campaign, view.today).map((step) => stepItem(step, view));
  return steps.length > 0
    ? html`<ol class="steps" part="phases" aria-label=${view.words.strip}>
        ${steps}
      </ol>`
    : nothing;
}

function stepItem(step: Step, { words, languages }: LayoutView): TemplateResult {
  const { kind, standing, date, year, note } = step;
  const isNow = standing === 'current' || standing === 'today';
  return html`<li class=${standing} aria-current=${isNow ? 'date' : nothing}>
    <b>${words.steps[kind]}</b>${formatDate(date ?? String(year))}<span
      class=${isNow ? nothing : 'unseen'}
      >${words.standing[standing]}</span
    >
    ${note ? html`<br />${localizedText(note, languages)}` : nothing}
  </li>`;
}
