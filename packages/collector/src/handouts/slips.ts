import { html } from 'hono/html';
import type { Fragment } from '../html/fragment.ts';
import { formAddress, typedAddress } from './addresses.ts';
import { sheetWords } from './language.ts';
import { qrFigure } from './qr-picture.ts';
import { bothLanguages, breakableAddress, nameParts, type PrintedHandout } from './sheet-parts.ts';

/** Slips on a sheet of A4, in two columns. */
const SLIPS = 6;

/** A sheet of slips to take home. Who listens to the page hears one: the others are its copies. */
export function slips({ handout, origin }: PrintedHandout, codeLabel: string): Fragment {
  const address = formAddress(origin, handout, 'qr');
  const first = slip({ handout, origin }, qrFigure(address, codeLabel));
  const copies = Array.from({ length: SLIPS - 1 }, () => first);
  return html`<div class="sheet slips" lang="vi">
    <article class="slip">${first}</article>
    ${copies.map((copy) => html`<div class="slip copy" aria-hidden="true">${copy}</div>`)}
  </div>`;
}

function slip({ handout, origin }: PrintedHandout, code: Fragment): Fragment {
  const { vi, en } = sheetWords;
  return html`<div class="slip-names">${nameParts(handout)}</div>
    <div class="slip-code">
      ${code}
      <div>
        <h2 class="invitation">${bothLanguages({ vi: vi.invitation, en: en.invitation })}</h2>
        <p class="scan">${bothLanguages({ vi: vi.scan, en: en.scan })}</p>
      </div>
    </div>
    <p class="typed">${breakableAddress(typedAddress(origin, handout))}</p>
    <p class="promises">
      <span class="vi">${[...vi.promises, vi.atHome].join(' ')}</span>
      <span class="en" lang="en">${[...en.promises, en.atHome].join(' ')}</span>
    </p>`;
}
