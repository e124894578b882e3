import { badgeState, type PublishedBadge } from '@vhcs/contract';
import { html, type TemplateResult } from 'lit';
import { formatDate } from '../shared/date-format.ts';
import { localizedText } from '../shared/localized-text.ts';
import { documentLine, facts, link, source, vietnamese } from './facts.ts';
import { header } from './header.ts';
import type { LayoutView } from './layout-view.ts';

/** Whose badge it is, and whether it counts. */
export function unitBadgeBanner(badge: PublishedBadge, view: LayoutView): TemplateResult {
  const { words, languages, today } = view;
  const isOver = /expired|revoked/.test(badgeState(badge, today));
  const unit = badge.unitName ? localizedText(badge.unitName, languages) : '';
  return header(view, unit, isOver ? words.kept : undefined);
}

/** Everything that is known of a unit's badge. */
export function unitBadgePanel(badge: PublishedBadge, view: LayoutView): TemplateResult {
  const { words, languages } = view;
  const { campaignName, grantedBy, document, documentNumber, validFrom, validTo } = badge;
  return html`${unitBadgeBanner(badge, view)}
  ${facts([
    [words.grantedBy, vietnamese(grantedBy)],
    [words.basis, document ? documentLine(document, words) : vietnamese(documentNumber)],
    [
      words.period,
      words.fromTo(validFrom && formatDate(validFrom), validTo && formatDate(validTo)),
    ],
    [words.parent, campaignName && localizedText(campaignName, languages)],
    [words.rule, vietnamese(badge.rule)],
    [words.source, source(badge.source)],
  ])}
  ${badge.issuerPage && html`<p>${link(badge.issuerPage, words.issuerPage)}</p>`}`;
}
