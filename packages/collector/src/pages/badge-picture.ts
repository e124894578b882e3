import { localize, type BadgeState, type PublishedBadge } from '@vhcs/contract';
import { badgeColours, badgePicture, type BadgePaint } from '@vhcs/contract/badge-art';
import { html } from 'hono/html';
import type { Fragment } from '../html/fragment.ts';
import type { PageLanguage } from '../html/page-language.ts';
import { pageWords } from './language.ts';

/** Width and height where nothing else says how large the picture is to be. */
const SIZE = 96;

/** Of a badge that does not hold. */
const MUTED: Readonly<Record<BadgePaint, string>> = {
  ring: '#c5cbd3',
  fill: '#6b7683',
  line: '#fff',
  knockout: '#fff',
};

const MARK = '#313a45';

/** A character that XML takes nowhere, not even escaped. */
const notInXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** How a badge is drawn. */
export interface BadgeDrawing {
  readonly language: PageLanguage;
  readonly state: BadgeState;
}

/**
 * The picture of a badge as an SVG document that says by itself what it is. A badge that does not
 * hold is grey and struck through, so that it shows without colours too.
 */
export async function renderBadgePicture(
  badge: PublishedBadge,
  { language, state }: BadgeDrawing,
): Promise<string> {
  const { viewBox, shapes } = badgePicture(badge);
  const colours = state === 'valid' ? badgeColours[badge.kind] : MUTED;
  const title = badgeTitle(badge, { language, state });
  const picture = await html`<svg
    xmlns="http://www.w3.org/2000/svg"
    width="${SIZE}"
    height="${SIZE}"
    viewBox="${viewBox}"
    role="img"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    <title lang="${title.language}">${title.text.replace(notInXml, '')}</title>
    ${shapes.map(({ d, paint }) => shape(d, paint, colours[paint]))}
    ${state !== 'valid' && strike(viewBox)}
  </svg>`;
  return String(picture);
}

/** The badge's name, its unit, and why it does not hold. */
export function badgeTitle(
  { name, unitName }: PublishedBadge,
  { language, state }: BadgeDrawing,
): { readonly text: string; readonly language: string } {
  const found = localize(name, language);
  // One title is in one language: where the name has none of the wished one, all of it is as the name.
  const words = pageWords[found.language === 'en' ? 'en' : 'vi'];
  const parts = [
    found.text,
    ...(unitName ? [localize(unitName, found.language).text] : []),
    ...(state === 'valid' ? [] : [words.badgeStates[state]]),
  ];
  return { text: parts.join(' – '), language: found.language };
}

function shape(d: string, paint: BadgePaint, colour: string): Fragment {
  return paint === 'line'
    ? html`<path d="${d}" fill="none" stroke="${colour}"></path>`
    : html`<path d="${d}" fill="${colour}"></path>`;
}

/** A line from corner to corner, with an edge that keeps it apart from what lies under it. */
function strike(viewBox: string): Fragment {
  const [x = 0, y = 0, width = 0, height = 0] = viewBox.split(' ').map(Number);
  const inset = Math.round(width / 10);
  const from = `${String(x + inset)} ${String(y + height - inset)}`;
  const to = `${String(x + width - inset)} ${String(y + inset)}`;
  const d = `M${from}L${to}`;
  return html`<path d="${d}" fill="none" stroke="#fff" stroke-width="8"></path
    ><path d="${d}" fill="none" stroke="${MARK}" stroke-width="4"></path>`;
}
