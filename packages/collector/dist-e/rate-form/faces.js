import { html } from 'hono/html';
/** From the worst of five to the best. */
const faces = [
    html `<path d="M15 19.5l5-2.5M33 19.5l-5-2.5M15.5 35q8.5-9 17 0" /><path
      d="M18.5 24h.01M29.5 24h.01"
      stroke-width="4.5"
    />`,
    html `<path d="M16.5 33q7.5-5 15 0" /><path d="M18 21h.01M30 21h.01" stroke-width="4.5" />`,
    html `<path d="M17 31h14" /><path d="M18 21h.01M30 21h.01" stroke-width="4.5" />`,
    html `<path d="M15.5 28.5q8.5 7 17 0" /><path d="M18 20.5h.01M30 20.5h.01" stroke-width="4.5" />`,
    html `<path d="M15 21q3-4 6 0M27 21q3-4 6 0" /><path
      d="M14 27h20q-1.5 9-10 9t-10-9z"
      fill="currentColor"
    />`,
];
/**
 * A face for a point of a five-point scale; nothing for other scales. It only goes with its
 * label, which says the same in words.
 *
 * @param rank 0 for the worst point
 */
export function face(rank, points) {
    const drawing = faces[rank];
    if (points !== faces.length || !drawing)
        return undefined;
    return html `<svg
    class="face face-${rank + 1}"
    viewBox="0 0 48 48"
    width="48"
    height="48"
    fill="none"
    stroke="currentColor"
    stroke-width="2.5"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    <circle cx="24" cy="24" r="20.5" class="disc" />
    ${drawing}
  </svg>`;
}
//# sourceMappingURL=faces.js.map