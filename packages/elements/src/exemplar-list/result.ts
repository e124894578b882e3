import {
  badgeState,
  lacksDocument,
  localize,
  type Badge,
  type LocalDate,
  type PublishedCard,
} from '@vhcs/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { badgeMark } from '../shared/badge-picture.ts';
import { formatDate } from '../shared/date-format.ts';
import { heading, type HeadingLevel } from '../shared/heading.ts';
import { localizedText, type Languages } from '../shared/localized-text.ts';
import { lastDayOf } from '../shared/unit-lifetime.ts';
import { unitPhoto } from '../shared/unit-photo.ts';
import { webAddress } from '../shared/web-address.ts';
import type { ExemplarListMessages } from './exemplar-list.messages.ts';

/** How cards are shown in a list. */
export interface ResultView {
  readonly languages: Languages;
  readonly messages: ExemplarListMessages;
  readonly level: HeadingLevel;
  readonly today: LocalDate;
  /** Address of a card's page with `{unit}` in the place of the id. */
  readonly hrefTemplate: string | undefined;
  readonly brokenPhotos: ReadonlySet<string>;
  readonly onBrokenPhoto: (url: string) => void;
}

/** A card in short: enough to choose it by. */
export function result(card: PublishedCard, view: ResultView): TemplateResult {
  const { languages, messages, brokenPhotos, onBrokenPhoto } = view;
  const photo = unitPhoto({
    photo: card.photo,
    broken: brokenPhotos,
    languages,
    words: messages,
    onBroken: onBrokenPhoto,
  });
  const { level, province } = card.unitRecord;
  const place = province ? html`&nbsp;· <span lang="vi">${province}</span>` : nothing;
  return html`<li>
    <article part="card">
      <div class="text">
        <p class="eyebrow">${messages.levels[level]}${place}</p>
        ${name(card, view)} ${headline(card, languages)} ${badges(card, view)}
        ${articleLink(card, view)}
      </div>
      ${photo}
    </article>
  </li>`;
}

function name({ unit, unitRecord }: PublishedCard, view: ResultView): TemplateResult {
  const { hrefTemplate, languages, messages, level, today } = view;
  const text = localizedText(unitRecord.name, languages);
  const href = hrefTemplate?.replaceAll('{unit}', encodeURIComponent(unit));
  const lastDay = lastDayOf(unitRecord, today);
  const old = lastDay && html`<small>(${messages.nameUntil(formatDate(lastDay))})</small>`;
  return heading(level, {
    part: 'heading',
    text: html`${
      href
        ? html`<a class="name" href=${href}>${text}</a>`
        : html`<span class="name" tabindex="-1">${text}</span>`
    }
    ${old ?? nothing}`,
  });
}

/** The headline; where there is none, the first practice says most. */
function headline(
  { headline, practices }: PublishedCard,
  languages: Languages,
): TemplateResult | typeof nothing {
  if (headline) return html`<p class="headline">${localizedText(headline, languages)}</p>`;
  return practices[0] ? html`<p class="headline" lang="vi">${practices[0]}</p>` : nothing;
}

/** Badges that hold now; the card itself tells of the others. */
function badges(
  { badgeRecords }: PublishedCard,
  { languages, today }: ResultView,
): TemplateResult | typeof nothing {
  const held = badgeRecords.filter((badge) => !lacksDocument(badge) && isHeld(badge, today));
  const items = held.map(
    (badge) =>
      html`<li>${badgeMark(badge)} <span>${localizedText(badge.name, languages)}</span></li>`,
  );
  return items.length > 0
    ? html`<ul class="badges">
        ${items}
      </ul>`
    : nothing;
}

function articleLink(
  { articleUrl, unitRecord }: PublishedCard,
  { messages, languages }: ResultView,
): TemplateResult | typeof nothing {
  const href = webAddress(articleUrl);
  if (!href) return nothing;
  const { text } = localize(unitRecord.name, languages.wished);
  return html`<p>
    <a class="article" href=${href}
      >${messages.readArticle}<span class="unseen"> ${messages.about} ${text}</span></a
    >
  </p>`;
}

/** What ended is history, and stands on the card alone. */
function isHeld(badge: Badge, today: LocalDate): boolean {
  const state = badgeState(badge, today);
  return state === 'valid' || state === 'not-yet';
}
