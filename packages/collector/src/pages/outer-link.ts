import { html } from 'hono/html';
import type { Fragment } from '../html/fragment.ts';

/** A link to another site. */
export const outerLink = (address: string, text: Fragment): Fragment =>
  html`<a href="${address}" target="_top" rel="noopener">${text}</a>`;

/** A source is an address, or whatever whoever entered it wrote. */
export const sourceLink = (source: string): Fragment =>
  /^https?:\/\/\S+$/.test(source) ? outerLink(source, html`${source}`) : html`${source}`;
