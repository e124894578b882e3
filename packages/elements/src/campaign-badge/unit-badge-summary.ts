import { badgeState, lacksDocument, type BadgeState, type PublishedBadge } from '@vhcs/contract';
import { badgeColours, badgePicture } from '@vhcs/contract/badge-art';
import { formatDate } from '../shared/date-format.ts';
import type { Drawing } from './drawing.ts';
import type { Summary, View } from './summary.ts';
import { vi } from './unit-badge.messages.ts';

const CROSS = 'M4 44L44 4';

/** What has no colours of its own has that of the text. */
const plain = { fill: 'currentColor', ring: 'currentColor' };

/** The badge of a unit with its kind and whether it counts; an award without document is refused. */
export function sumUpBadge(badge: PublishedBadge, { messages, today }: View): Summary {
  const { kinds, validity, refused } = { ...vi, ...messages };
  if (lacksDocument(badge)) return { line: refused };
  const state = badgeState(badge, today);
  const day = dayOf(badge, state);
  return {
    drawing: drawingOf(badge, state),
    name: badge.name,
    line: [kinds[badge.kind], validity[state](day && formatDate(day))]
      .filter(Boolean)
      .join('\u00a0· '),
  };
}

function dayOf(badge: PublishedBadge, state: BadgeState): string | undefined {
  const { validFrom, validTo, revokedOn } = badge;
  return { valid: validTo, 'not-yet': validFrom, expired: validTo, revoked: revokedOn }[state];
}

/** What does not count today is only outlined; what was revoked is crossed out as well. */
function drawingOf(badge: PublishedBadge, state: BadgeState): Drawing {
  const { viewBox, shapes } = badgePicture(badge);
  const known: Partial<typeof badgeColours> = badgeColours;
  if (state === 'valid') return { viewBox, shapes, ...(known[badge.kind] ?? plain) };
  const lines = shapes.map(({ d }) => d);
  if (state === 'revoked') lines.push(CROSS);
  return { viewBox, shapes: lines.map((d) => ({ d, paint: 'outline' })), ...plain };
}
