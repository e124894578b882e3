import { html } from 'hono/html';
import { renderHtml, unlisted } from '../html/html-page.ts';
import { languageLink, siteBar } from '../html/site-bar.ts';
import { formAddress, handoutAddress } from './addresses.ts';
import { desk, type DeskParts } from './desk.ts';
import { handoutWords } from './language.ts';
import { poster } from './poster.ts';
import { slips } from './slips.ts';

const sheets = { poster, slips } as const;

/** The page of a sheet: how to print it above, the sheet as it will be printed below. */
export function renderHandout(parts: DeskParts): Promise<string> {
  const { handout, origin, language } = parts;
  const words = handoutWords[language];
  const codeLabel = words.code(formAddress(origin, handout, 'qr'));
  const linkToOther = languageLink(language, (other) => handoutAddress(handout, other));
  return renderHtml({
    language,
    title: `${words.title}: ${words.layouts[handout.layout]} – ${handout.unit.name.vi}`,
    head: html`${unlisted}<link rel="stylesheet" href="/static/handout.css" />`,
    body: html`<div class="page">
      ${siteBar(linkToOther)}
      <main>
        <div class="card">${desk(parts)}</div>
        <section class="paper" aria-label="${words.preview}">
          ${sheets[handout.layout](parts, codeLabel)}
        </section>
      </main>
    </div>`,
  });
}
