import { baseLanguage } from '@vhcs/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../button.ts';
import type { MessagePack } from '../../words.ts';
import type { KioskMessages } from './kiosk.messages.ts';
import { nameOf } from './language-names.ts';
import type { Outbox } from './outbox.ts';

/** The choice of a language, for who cannot read the one that is shown. */
export interface LanguageChoice {
  readonly offered: readonly string[];
  readonly current: string;
  readonly packs: Readonly<Record<string, MessagePack>> | undefined;
  readonly onChoose: (language: string) => void;
}

/** A button for each language, in its own words. */
export function languageButtons(
  { offered, current, packs, onChoose }: LanguageChoice,
  words: KioskMessages,
): TemplateResult | typeof nothing {
  if (offered.length < 2) return nothing;
  const buttons = offered.map((language) => {
    const base = baseLanguage(language);
    return html`<button
      lang=${base}
      part="button"
      type="button"
      aria-pressed=${language === current}
      @click=${() => {
        onChoose(language);
      }}
    >
      ${nameOf(base, packs?.[base])}
    </button>`;
  });
  return html`<fieldset class="languages">
    <legend class="hidden">${words.chooseLanguage}</legend>
    ${buttons}
  </fieldset>`;
}

/** Plays the host's recording, from its beginning and on a visitor's wish only. */
export function listenButton(
  prompt: HTMLAudioElement | undefined,
  words: KioskMessages,
): TemplateResult | typeof nothing {
  if (!prompt) return nothing;
  return button(words.listen, () => {
    prompt.currentTime = 0;
    void prompt.play();
  });
}

/** The seconds until the screen is wiped. Not spoken: they would talk over everything. */
export const countdown = (left: number, from: number, words: KioskMessages): TemplateResult =>
  html`<p class="countdown" aria-hidden="true">
    ${words.countdown} <progress max=${from} value=${left}></progress>
  </p>`;

/** What the staff must know: ratings that wait, and that none are taken. */
export const staffNotes = (
  { waiting, refusal, isVolatile }: Outbox,
  words: KioskMessages,
): TemplateResult =>
  html`${waiting > 0 ? html`<p>${words.unsent} ${isVolatile ? words.unsaved : nothing}</p>` : nothing}
  ${refusal === undefined ? nothing : html`<p>${words.refusedHere}</p>`}`;
