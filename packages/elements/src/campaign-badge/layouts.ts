import { html, type LitElement, type TemplateResult } from 'lit';
import { adoptStyles } from '../shared/adopt-styles.ts';
import { MessagesController } from '../shared/messages.ts';
import { campaignBanner, campaignPanel } from './campaign-panel.ts';
import type { LayoutView } from './layout-view.ts';
import { vi } from './layouts.messages.ts';
import { styles } from './layouts.styles.ts';
import type { BadgeRecord, Summary, View } from './summary.ts';
import { unitBadgeBanner, unitBadgePanel } from './unit-badge-panel.ts';

/** Draws a record in the layout of its element; undefined when that is neither of the larger ones. */
export type Layouts = (
  record: BadgeRecord,
  summary: Summary,
  view: View,
) => TemplateResult | undefined;

/** Adds the larger layouts to an element that is on the page, with their styles and words. */
export function createLayouts(host: LitElement & { readonly layout: string }): Layouts {
  const messages = new MessagesController(host, vi, {
    en: async () => (await import('./layouts.messages.en.ts')).en,
  });
  adoptStyles(host, [styles]);
  return (record, summary, { today }) => {
    const { layout } = host;
    if (layout !== 'banner' && layout !== 'panel') return undefined;
    const view = { summary, today, words: messages.current, languages: messages };
    const content = { banner, panel }[layout](record, view);
    // Cloth is for what calls everybody: the badge of a unit must not look like more than it is.
    const isCloth = layout === 'banner' && !('kind' in record);
    return html`<div class="wide ${isCloth ? 'cloth' : ''}" lang=${messages.language}>
      ${content}
    </div>`;
  };
}

/** A wide band (băng rôn). */
const banner = (record: BadgeRecord, view: LayoutView): TemplateResult =>
  'kind' in record ? unitBadgeBanner(record, view) : campaignBanner(record, view);

/** Everything. */
const panel = (record: BadgeRecord, view: LayoutView): TemplateResult =>
  'kind' in record ? unitBadgePanel(record, view) : campaignPanel(record, view);
