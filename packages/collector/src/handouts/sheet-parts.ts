import type { Localized } from '@vhcs/contract';
import { html } from 'hono/html';
import { localizedText, type Fragment } from '../html/fragment.ts';
import type { Handout } from './handout.ts';
import { sheetWords } from './language.ts';

/** A sheet, and where visitors reach the collector. */
export interface PrintedHandout {
  readonly handout: Handout;
  readonly origin: string;
}

/** A text that is printed in Vietnamese and, where there is one, in English. */
export function bothLanguages({ vi, en }: Localized): Fragment {
  return html`<span class="vi">${localizedText({ vi }, 'vi')}</span>${
      en !== undefined && html` <span class="en" lang="en">${en}</span>`
    }`;
}

/** The unit, and the counter or procedure where the code is for one. */
export function nameParts({ unit, touchpoint, service }: Handout): Fragment {
  const { vi, en } = sheetWords;
  const isLong = unit.name.vi.length > LONG_NAME;
  return html`<p class="unit-name${isLong ? ' long' : ''}">${bothLanguages(unit.name)}</p>
    ${
      (touchpoint ?? service) !== undefined &&
      html`<p class="place">
        ${touchpoint && html`<span>${bothLanguages(touchpoint.name)}</span>`}
        ${service !== undefined && html`<span>${bothLanguages({ vi: vi.procedure, en: en.procedure })} ${service}</span>`}
      </p>`
    }`;
}

/** An address that breaks behind its slashes and hyphens, and nowhere else if it can. */
export function breakableAddress(address: string): Fragment {
  const parts = address.split(/(?<=[/.-])/);
  return html`<span class="address" translate="no"
    >${parts.map((part, index) => html`${index > 0 && html`<wbr />`}${part}`)}</span
  >`;
}

/** Characters from which on a unit's name is printed smaller. */
const LONG_NAME = 48;
