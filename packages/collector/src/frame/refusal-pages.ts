import { localize } from '@vhcs/contract';
import { html } from 'hono/html';
import type { PageLanguage } from '../html/page-language.ts';
import { notOpenNote, notOpenTitle, type WayOn } from '../rate-form/not-open-note.ts';
import type { UnitNotOpen } from '../ratings/closed-unit.ts';
import { frameElements } from './frame-elements.ts';
import { renderFramePage, type FramePageParts } from './frame-page.ts';
import type { FrameFault } from './frame-query.ts';
import { frameWords, type RecordKind } from './words.ts';

/** Longest text of an address that is shown again. */
const MAX_SHOWN = 80;

/** Why a frame has nothing to show. */
export type FrameRefusal =
  | FrameFault
  | { readonly kind: 'unknown-element'; readonly name: string }
  | { readonly kind: 'unknown-record'; readonly record: RecordKind; readonly id: string };

/** A page that says what was wrong with a frame's address, and what is accepted. */
export function renderFrameRefusal(refusal: FrameRefusal, language: PageLanguage): Promise<string> {
  const title = frameWords[language].refusedTitle;
  const main = html`<h1>${title}</h1>
    <p>${reasonFor(refusal, language)}</p>`;
  return renderFramePage({ language, title, main });
}

/** The unit has ended or is yet to begin: when, and the ways to the forms of others. */
export function renderFramedNotOpenUnit(
  notOpen: UnitNotOpen,
  { parent, scheme, ...wayOn }: WayOn & Pick<FramePageParts, 'parent' | 'scheme'>,
): Promise<string> {
  const { language } = wayOn;
  const title = notOpenTitle(notOpen, language);
  const main = html`<h1>${title}</h1>
    ${notOpenNote(notOpen, wayOn)}`;
  return renderFramePage({
    language,
    title: `${title} – ${notOpen.unit.name.vi}`,
    main,
    parent,
    scheme,
  });
}

function reasonFor(refusal: FrameRefusal, language: PageLanguage): string {
  const words = frameWords[language];
  switch (refusal.kind) {
    case 'unknown-element':
      return words.unknownElement(shown(refusal.name), Object.keys(frameElements));
    case 'unknown-attribute':
      return words.unknownAttribute(shown(refusal.name), refusal.accepted);
    case 'bad-value':
      return words.badValue(
        refusal.name,
        shown(refusal.value),
        localize(refusal.accepted, language).text,
      );
    case 'missing':
      return words.missing(refusal.name, localize(refusal.accepted, language).text);
    case 'unknown-origin':
      return words.unknownOrigin(shown(refusal.origin));
    case 'unknown-record':
      return words.unknownRecord(refusal.record, refusal.id);
  }
}

const shown = (text: string): string =>
  text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
