import { baseLanguage, headlineQuestion, localDateAt, maskPersonalData } from '@vhcs/contract';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { button } from '../button.ts';
import type { Mode, ModeHost, ModeOptions } from '../mode.ts';
import type { OngoingRating, RatingDraft, View } from '../rating.ts';
import { filled, wordsIn } from '../words.ts';
import { countdown, languageButtons, listenButton, staffNotes } from './kiosk/chrome.ts';
import { Countdown } from './kiosk/countdown.ts';
import { DailySurvey } from './kiosk/daily-survey.ts';
import { vi, type KioskMessages } from './kiosk/kiosk.messages.ts';
import { styles as kioskStyles } from './kiosk/kiosk.styles.ts';
import type { Outbox, Posted } from './kiosk/outbox.ts';
import { promptFor, promptsOf } from './kiosk/prompt.ts';
import type { KioskView } from './kiosk/screens.ts';
import { Taps } from './kiosk/taps.ts';
import { noVisit, type Visit } from './kiosk/visit.ts';

/** Styles that the mode adds to the element's own. */
export const styles = [kioskStyles];

const RESET_SECONDS = 15;

/** Who reads, writes or chooses has this many times the seconds. */
const PATIENCE = 3;

/** The first question of a survey on a whole screen, for one visitor after the other. */
export async function createMode(options: ModeOptions): Promise<Mode> {
  // All at the beginning, so that everything is there when the network is not.
  options.rating.options.client()?.prepare?.();
  const [{ Outbox }, { screen }, { en }] = await Promise.all([
    import('./kiosk/outbox.ts'),
    import('./kiosk/screens.ts'),
    import('./kiosk/kiosk.messages.en.ts'),
    options.rating.explain(),
  ]);
  const { host, rating } = options;
  const onChange = (): void => {
    host.requestUpdate();
  };
  const outbox = new Outbox({ ...rating.options, onChange });
  return new Kiosk(options, { outbox, screen, en });
}

/** What a kiosk is made from beside the options of every mode. */
interface Equipment {
  readonly outbox: Outbox;
  readonly screen: (view: KioskView) => TemplateResult;
  readonly en: KioskMessages;
}

class Kiosk implements Mode, ReactiveController {
  readonly #host: ModeHost;
  readonly #rating: OngoingRating;
  readonly #survey: DailySurvey;
  readonly #equipment: Equipment;
  readonly #countdown: Countdown;
  readonly #taps = new Taps();
  #visit: Visit<Posted> = noVisit;
  /** Why ratings were refused when it was looked at last. */
  #refusal: string | undefined;
  /** Whether the screen was changed and is not drawn yet. */
  #isTurned = true;

  constructor({ host, rating, survey }: ModeOptions, equipment: Equipment) {
    this.#host = host;
    this.#rating = rating;
    this.#survey = new DailySurvey(survey, {
      client: rating.options.client,
      onNewest: this.#onNewest,
    });
    this.#equipment = equipment;
    this.#countdown = new Countdown(() => {
      host.requestUpdate();
    }, this.reset);
    host.addController(this);
  }

  hostConnected(): void {
    this.#equipment.outbox.open();
    this.#survey.open();
  }

  hostUpdate(): void {
    const { refusal } = this.#equipment.outbox;
    if (refusal !== this.#refusal && refusal === 'survey-closed') void this.#survey.renewNow();
    this.#refusal = refusal;
  }

  hostUpdated(): void {
    const { renderRoot } = this.#host;
    if (this.#isTurned) renderRoot.querySelector<HTMLElement>('.kiosk .goal, .face')?.focus();
    this.#isTurned = false;
  }

  hostDisconnected(): void {
    this.reset();
    this.#close();
  }

  readonly leave = (): void => {
    this.#wipe();
    this.#close();
    this.#host.removeController(this);
  };

  readonly isInUse = (): boolean => this.#visit !== noVisit;

  /** Wipes everything of a visitor, and is ready for the next one. */
  readonly reset = (): void => {
    this.#wipe();
    this.#isTurned = true;
    this.#host.requestUpdate();
  };

  readonly complete = (rating: RatingDraft): RatingDraft => ({
    ...rating,
    surveyVersion: this.#survey.shown.version,
    channel: 'kiosk',
    language: baseLanguage(this.#language ?? rating.language),
    localDate: localDateAt(Date.now()),
  });

  readonly render = (view: View): TemplateResult => {
    const language = this.#language ?? view.language;
    const words = this.#wordsIn(language);
    const isAsking = this.#visit.screen === 'asking';
    const speech = { language, pack: this.#packs?.[baseLanguage(language)] };
    const shown = this.#equipment.screen({
      ...view,
      ...speech,
      ...this.#handlers,
      survey: this.#survey.shown,
      words,
      visit: this.#visit,
    });
    return html`<div
      class="kiosk"
      lang=${baseLanguage(language)}
      @click=${{ handleEvent: this.#taps.onClick, capture: true }}
      @pointerdown=${this.#onPointerDown}
      @pointerup=${this.#taps.onPointerUp}
      @keydown=${this.#onActivity}
      @contextmenu=${preventDefault}
    >
      <div class="top">${isAsking ? this.#choices(language, words) : nothing}</div>
      <div class="middle">${shown}</div>
      <div class="bottom">${this.#footer(words)}</div>
      <slot name="audio" hidden @slotchange=${this.#onSlotChange}></slot>
    </div>`;
  };

  #wordsIn(language: string): KioskMessages {
    const { waiting: count, refusal: code = '' } = this.#equipment.outbox;
    const survey = this.#survey.shown.id;
    const values = { seconds: this.#countdown.left, count, code, survey };
    const pack = this.#packs?.[baseLanguage(language)];
    const tables = { vi: filled(vi, values), en: filled(this.#equipment.en, values) };
    return wordsIn(tables, { language, pack: pack && filled(pack, values) });
  }

  #choices(current: string, words: KioskMessages): TemplateResult {
    const choice = {
      offered: this.#offered,
      current,
      packs: this.#packs,
      onChoose: (language: string) => {
        this.#change({ language });
      },
    };
    return html`${languageButtons(choice, words)}
    ${this.#survey.isClosed ? nothing : listenButton(promptFor(this.#slot, current), words)}`;
  }

  #footer(words: KioskMessages): TemplateResult {
    const { left } = this.#countdown;
    const about = button(words.aboutData, () => {
      this.#turnTo('about-data');
    });
    return html`${
      this.#visit.screen === 'asking' && !this.#survey.isClosed
        ? html`<p>${words.anonymousHere}</p>
            ${about}`
        : nothing
    }
    ${left > 0 && left <= this.#resetSeconds ? countdown(left, this.#resetSeconds, words) : nothing}
    ${this.#survey.isClosed ? html`<p>${words.closedForStaff}</p>` : nothing}
    ${staffNotes(this.#equipment.outbox, words)}`;
  }

  get #offered(): readonly string[] {
    return this.#host.languages?.split(/[\s,]+/).filter(Boolean) ?? [];
  }

  /** The visitor's, else the first that is offered; undefined: the element's own. */
  get #language(): string | undefined {
    return this.#visit.language ?? this.#offered[0];
  }

  get #packs(): ModeHost['messages'] {
    return this.#host.messages;
  }

  get #slot(): HTMLSlotElement | null {
    return this.#host.renderRoot.querySelector<HTMLSlotElement>('slot[name="audio"]');
  }

  get #resetSeconds(): number {
    const { resetSeconds = RESET_SECONDS } = this.#host;
    return resetSeconds > 0 ? resetSeconds : RESET_SECONDS;
  }

  /** Sends what a visit holds, in place of what it had sent before. */
  #post(visit: Visit<Posted>): void {
    const { value, comment, posted } = visit;
    const { options } = this.#rating;
    const question = headlineQuestion(this.#survey.shown);
    if (!question || value === undefined) return;
    const rating = options.toRating({ answers: { [question.id]: value }, comment });
    if (!options.mayBeSent(rating)) return;
    const postedNow = posted
      ? this.#equipment.outbox.replace(posted, rating)
      : this.#equipment.outbox.post(rating);
    this.#visit = { ...visit, posted: postedNow };
    this.#turnTo('thanked');
  }

  #turnTo(name: Visit<Posted>['screen']): void {
    this.#silence();
    this.#isTurned = true;
    this.#change({ screen: name });
  }

  #change(change: Partial<Visit<Posted>>): void {
    this.#visit = { ...this.#visit, ...change };
    this.#onActivity();
    this.#host.requestUpdate();
  }

  #wipe(): void {
    this.#visit = noVisit;
    this.#survey.settle();
    this.#countdown.stop();
    this.#silence();
  }

  #close(): void {
    this.#equipment.outbox.close();
    this.#survey.close();
  }

  #silence(): void {
    for (const prompt of promptsOf(this.#slot)) prompt.pause();
  }

  readonly #handlers = {
    onChoose: (value: number): void => {
      this.#post({ ...this.#visit, value });
    },
    onTurn: (name: Visit<Posted>['screen']): void => {
      this.#turnTo(name);
    },
    onWrite: (comment: string): void => {
      this.#change({ comment });
    },
    onSendComment: (): void => {
      const { comment } = this.#visit;
      if (maskPersonalData(comment) === comment) this.#post(this.#visit);
      else this.#turnTo('confirming');
    },
    onSendMasked: (): void => {
      this.#post({ ...this.#visit, comment: maskPersonalData(this.#visit.comment) });
    },
    onDropComment: (): void => {
      this.#change({ comment: '' });
      if (this.#visit.posted?.rating.comment) this.#post(this.#visit);
      else this.#turnTo('thanked');
    },
    onDone: this.reset,
  };

  /** A newer version is not shown in the middle of a visit. */
  readonly #onNewest = (): void => {
    if (this.#visit === noVisit) this.reset();
  };

  readonly #onPointerDown = (event: PointerEvent): void => {
    this.#taps.onPointerDown(event);
    this.#onActivity();
  };

  /** Somebody is there: the seconds begin anew. */
  readonly #onActivity = (): void => {
    if (this.#visit === noVisit) return;
    void this.#survey.renew();
    const { screen: name, comment } = this.#visit;
    const isReady = name === 'thanked' && comment === '';
    this.#countdown.start(this.#resetSeconds * (isReady ? 1 : PATIENCE));
  };

  readonly #onSlotChange = (): void => {
    this.#host.requestUpdate();
  };
}

function preventDefault(event: Event): void {
  event.preventDefault();
}
