import { campaignState, type Criterion, type PublishedCampaign } from '@vhcs/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../shared/date-format.ts';
import { localizedText } from '../shared/localized-text.ts';
import { documentLine, facts, source, vietnamese } from './facts.ts';
import { header } from './header.ts';
import type { LayoutView } from './layout-view.ts';
import { phaseList } from './phase-list.ts';

/** What a campaign calls for, and where it stands. */
export function campaignBanner(campaign: PublishedCampaign, view: LayoutView): TemplateResult {
  const { words, languages, today } = view;
  const isOver = /closed|archived/.test(campaignState(campaign, today));
  return html`${header(view, words.movement, isOver ? words.over : undefined)}
  ${
    campaign.theme
      ? html`<p class="theme" part="theme">${localizedText(campaign.theme, languages)}</p>`
      : nothing
  }
  ${phaseList(campaign, view)}`;
}

/** Everything that is known of a campaign. */
export function campaignPanel(campaign: PublishedCampaign, view: LayoutView): TemplateResult {
  return html`${campaignBanner(campaign, view)} ${campaignFacts(campaign, view)}
    <div class="criteria">
      ${criteria('collective', campaign, view)} ${criteria('individual', campaign, view)}
    </div>`;
}

function campaignFacts(
  campaign: PublishedCampaign,
  { words, languages }: LayoutView,
): TemplateResult | typeof nothing {
  const { localNames, parentName, periodText, launched, launcher, basisDocument } = campaign;
  return facts([
    [
      words.localNames,
      localNames[0] && localNames.map((name) => html`<p>${localizedText(name, languages)}</p>`),
    ],
    [words.parent, parentName && localizedText(parentName, languages)],
    [words.period, vietnamese(periodText)],
    [words.steps.launch, vietnamese(launched?.replace(/^\d{4}(-\d\d){0,2}/, formatDate))],
    [
      words.launcher,
      launcher &&
        html`${vietnamese(launcher.name)}
          <p class="small">${words.source}: ${source(launcher.source)}</p>`,
    ],
    [words.basis, basisDocument && documentLine(basisDocument, words)],
  ]);
}

function criteria(
  subject: Criterion['subject'],
  campaign: PublishedCampaign,
  { words, languages }: LayoutView,
): TemplateResult | typeof nothing {
  const items = campaign.criteria
    .filter((criterion) => criterion.subject === subject)
    .map(
      ({ text, maxPoints }) =>
        html`<li>
          ${localizedText(text, languages)}
          ${maxPoints ? html`<span class="small">(${words.points(maxPoints)})</span>` : nothing}
        </li>`,
    );
  if (items.length === 0) return nothing;
  return html`<section>
    <h4>${words.criteria[subject]}</h4>
    <ol>
      ${items}
    </ol>
  </section>`;
}
