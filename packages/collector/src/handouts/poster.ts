import { html } from 'hono/html';
import type { Fragment } from '../html/fragment.ts';
import { formAddress, typedAddress } from './addresses.ts';
import { sheetWords } from './language.ts';
import { qrFigure } from './qr-picture.ts';
import { bothLanguages, breakableAddress, nameParts, type PrintedHandout } from './sheet-parts.ts';

/** A poster on A4, to be read from two metres. */
export function poster({ handout, origin }: PrintedHandout, codeLabel: string): Fragment {
  const { vi, en } = sheetWords;
  return html`<article class="sheet poster" lang="vi">
    <header>${nameParts(handout)}</header>
    <h2 class="invitation">${bothLanguages({ vi: vi.invitation, en: en.invitation })}</h2>
    ${qrFigure(formAddress(origin, handout, 'qr'), codeLabel)}
    <div class="ways">
      <p class="scan">${bothLanguages({ vi: vi.scan, en: en.scan })}</p>
      <p class="typed">
        ${bothLanguages({ vi: vi.orOpen, en: en.orOpen })}
        ${breakableAddress(typedAddress(origin, handout))}
      </p>
    </div>
    <ul class="promises">
      ${vi.promises.map(
        (promise, index) =>
          html`<li>${bothLanguages({ vi: promise, en: en.promises[index] })}</li>`,
      )}
    </ul>
  </article>`;
}
