import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { adoptStyles } from '../shared/adopt-styles.ts';
import { action } from './buttons.ts';
import { icon } from './icons.ts';
import type { News, PageToolsMessages } from './page-tools.messages.ts';
import { shareLinks, type Network } from './share-links.ts';
import type { SharedPage } from './shared-page.ts';
import { vi, type SharingMessages } from './sharing.messages.ts';
import { styles } from './sharing.styles.ts';

/** Letterforms, no trademarks: the label names the network, and nothing is fetched for it. */
const icons = {
  facebook: 'M10.5 21v-8H8V9.5h2.5V8A4.5 4.5 0 0 1 15 3.5h2V7h-2a1 1 0 0 0-1 1v1.5h3l-.5 3.5H14v8z',
  x: 'M4 4h4l12 16h-4zM19.5 4l-6.4 7M10.9 13l-6.4 7',
  zalo: 'M12 3.5c5 0 9 3.3 9 7.8s-4 7.8-9 7.8q-1.6 0-3-.4l-4.5 1.8 1-3.6A7.3 7.3 0 0 1 3 11.3c0-4.5 4-7.8 9-7.8zM9.3 8.5h5.4l-5.4 6h5.4',
  copy: 'M9.5 14.5l5-5M11 7l2-2a4.2 4.2 0 0 1 6 6l-2 2M13 17l-2 2a4.2 4.2 0 0 1-6-6l2-2',
  device: 'M12 15V3.5M8 7.5l4-4 4 4M5 12v8.5h14V12',
} as const;

/** The ways to share a page, which the button "Chia sẻ" opens. */
export class Sharing {
  readonly #host: LitElement;
  readonly #say: (news: News) => void;
  #refusedUrl: string | undefined;

  constructor(host: LitElement, say: (news: News) => void) {
    this.#host = host;
    this.#say = say;
    adoptStyles(host, [styles]);
  }

  render(page: SharedPage, { sharing: messages = vi }: PageToolsMessages): TemplateResult {
    const links = shareLinks(page).map((network) => networkLink(network, messages));
    return html`<ul>
        ${links}
        <li>${action(icons.copy, messages.copy, () => void this.#copy(page))}</li>
        ${
          'share' in navigator
            ? html`<li>${action(icons.device, messages.device, () => void handToDevice(page))}</li>`
            : nothing
        }
      </ul>
      ${
        this.#refusedUrl
          ? html`<label
              >${messages.copyFailed} <input readonly .value=${this.#refusedUrl}
            /></label>`
          : nothing
      }`;
  }

  async #copy({ url }: SharedPage): Promise<void> {
    try {
      await navigator.clipboard.writeText(url);
      this.#refusedUrl = undefined;
      this.#say(({ sharing = vi }) => sharing.copied);
    } catch {
      // Not allowed, or not there since the page is not served by HTTPS.
      this.#refusedUrl = url;
      this.#host.requestUpdate();
      await this.#host.updateComplete;
      this.#host.renderRoot.querySelector('input')?.select();
    }
  }
}

function networkLink(
  { network, name, href }: Network,
  { opensWindow }: SharingMessages,
): TemplateResult {
  return html`<li>
    <a part="button" href=${href} target="_blank" rel="noopener noreferrer">
      ${icon(icons[network])} ${name} <span class="unseen">${opensWindow}</span>
    </a>
  </li>`;
}

async function handToDevice(page: SharedPage): Promise<void> {
  try {
    await navigator.share({ ...page });
  } catch {
    // The visitor closed the sheet, which is no failure.
  }
}
