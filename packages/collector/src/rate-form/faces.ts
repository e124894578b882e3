import { facePath } from '@vhcs/contract';
import { html } from 'hono/html';
import type { Fragment } from '../html/fragment.ts';

/** Points of a scale that has faces. */
const FACES = 5;

/**
 * A face for a point of a five-point scale; nothing for other scales. It only goes with its
 * label, which says the same in words.
 *
 * @param rank 0 for the worst point
 */
export function face(rank: number, points: number): Fragment | undefined {
  if (points !== FACES) return undefined;
  return html`<svg
    class="face face-${rank + 1}"
    viewBox="0 0 48 48"
    width="48"
    height="48"
    fill="none"
    stroke="currentColor"
    stroke-width="3"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    <circle cx="24" cy="24" r="21" class="disc" />
    <path d="${facePath(FACES - 1 - rank)}" />
  </svg>`;
}
