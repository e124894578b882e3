import type { Document } from '@vhcs/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../shared/date-format.ts';
import { hostOf, webAddress } from '../shared/web-address.ts';
import type { LayoutMessages } from './layouts.messages.ts';

/** A value, since space at the edges of a template is dropped by the minifier. */
const SEPARATOR = '\u00a0· ';

type Content = TemplateResult | readonly TemplateResult[] | string | undefined;

/** Facts by label; those that are not known are left out. */
export function facts(
  rows: readonly (readonly [string, Content])[],
): TemplateResult | typeof nothing {
  const known = rows
    .filter(([, content]) => content)
    .map(
      ([label, content]) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${content}</dd>
        </div>`,
    );
  return known.length > 0 ? html`<dl>${known}</dl>` : nothing;
}

/** Texts of the registry are in Vietnamese, whatever is said around them. */
export function vietnamese(text: string | undefined): Content {
  return text && html`<span lang="vi">${text}</span>`;
}

/** A link, where the address is one that a page may link to; else the text alone. */
export function link(url: string | undefined, text: Content): Content {
  const address = webAddress(url);
  return address ? html`<a href=${address} rel="external noopener">${text}</a>` : text;
}

/** Where something was read; the name of its site when that is a page. */
export function source(text: string | undefined): Content {
  return text && link(text, vietnamese(hostOf(text) ?? text));
}

/** Number, issuer, date and subject of a document. */
export function documentLine(
  { number, issuer, date, year, summary, url }: Document,
  words: LayoutMessages,
): TemplateResult {
  const day = date ? words.dated(formatDate(date)) : year && String(year);
  return html`${link(url, vietnamese(number ?? issuer))}${
    number ? html`${SEPARATOR}${vietnamese(issuer)}` : nothing
  }${day ? html`${SEPARATOR}${day}` : nothing}
  ${summary ? html`<p class="small">${vietnamese(summary)}</p>` : nothing}`;
}
