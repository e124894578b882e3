import type { Transport } from '@vhcs/client';
import {
  defaultSurvey,
  headlineQuestion,
  localize,
  type RelatedUnit,
  type Survey,
} from '@vhcs/contract';
import {
  html,
  LitElement,
  nothing,
  type CSSResult,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { ConnectionController } from '../shared/connection.ts';
import { VhcsErrorEvent } from '../shared/error-event.ts';
import { MessagesController } from '../shared/messages.ts';
import { tokens } from '../shared/tokens.styles.ts';
import { pulseFields } from './pulse.ts';
import { doneMark } from './faces.ts';
import { VhcsBeforeSubmitEvent, VhcsSubmitEvent } from './satisfaction.events.ts';
import { vi } from './satisfaction.messages.ts';
import { styles } from './satisfaction.styles.ts';
import { SubmissionController, type RatingDraft } from './submission-controller.ts';
import { isLocked, isRetryable, type Draft, type Phase } from './submission.ts';
import { SurveyController } from './survey-controller.ts';

/**
 * Asks a visitor how well a unit served: five levels, an optional comment, one button.
 *
 * @summary The satisfaction pulse.
 * @status stable
 * @since 1.0.0
 *
 * @slot - Shown until the script has arrived, and when the survey cannot be fetched: a link, or
 *   five links to `/rate/<unit>?level=…`.
 *
 * @fires {VhcsBeforeSubmitEvent} vhcs-before-submit - Before a rating is sent; cancel it to keep it.
 * @fires {VhcsSubmitEvent} vhcs-submit - The rating is on the collector's disk.
 * @fires {VhcsErrorEvent} vhcs-error - The rating was not taken, or the survey not fetched.
 *
 * @csspart frame - The box around everything.
 * @csspart question - The question above the levels.
 * @csspart level - One level with its face and label.
 * @csspart button - Every button.
 *
 * @cssproperty --vhcs-accent - Buttons and focus. Default: a blue, by theme.
 * @cssproperty --vhcs-on-accent - Text on the accent colour.
 * @cssproperty --vhcs-surface - Background.
 * @cssproperty --vhcs-text - Text.
 * @cssproperty --vhcs-line - Borders that carry no meaning.
 * @cssproperty --vhcs-control - Border of the text field.
 * @cssproperty --vhcs-tint - Background of what is chosen or pointed at.
 * @cssproperty --vhcs-radius - Roundness of the box. Default: 0.75em.
 * @cssproperty --vhcs-level-1 - Colour of the lowest level; `--vhcs-level-2` to `--vhcs-level-5` likewise.
 */
export class VhcsSatisfaction extends LitElement {
  static override styles: CSSResult[] = [tokens, styles];

  static override properties: PropertyDeclarations = {
    unit: {},
    survey: {},
    service: {},
    touchpoint: {},
    article: {},
    client: { attribute: false },
  };

  /** Id of the rated unit. Default: the unit of the nearest provider. */
  declare unit: string | undefined;

  /** Id of the survey. `hai-long-nhanh` is built in; any other is fetched. */
  declare survey: string;

  /** Code of the administrative procedure, such as `1.001193`. Never a dossier's code. */
  declare service: string | undefined;

  /** Id of the counter, kiosk or page of the unit. */
  declare touchpoint: string | undefined;

  /** Address of the article that is rated. */
  declare article: string | undefined;

  /** The client to send with; without it the page's or the nearest provider's is used. */
  declare client: Transport | undefined;

  readonly #onError = (error: unknown): void => {
    this.dispatchEvent(new VhcsErrorEvent(error));
  };
  readonly #messages = new MessagesController(this, vi, {
    en: async () => (await import('./satisfaction.messages.en.ts')).en,
  });
  readonly #connection = new ConnectionController(this);
  readonly #survey = new SurveyController(this, this.#onError);
  readonly #rating = new SubmissionController(this, {
    client: () => this.#client,
    toRating: (draft) => this.#toRating(draft),
    mayBeSent: (rating) => this.dispatchEvent(new VhcsBeforeSubmitEvent(rating)),
    onStored: (receipt) => this.dispatchEvent(new VhcsSubmitEvent(receipt)),
    onError: this.#onError,
  });
  #shownPhase: Phase['kind'] = 'answering';

  constructor() {
    super();
    this.survey = defaultSurvey.id;
  }

  protected override willUpdate(): void {
    void this.#survey.show(this.survey || defaultSurvey.id, this.#client);
  }

  protected override updated(): void {
    const { kind } = this.#rating.submission.phase;
    if (kind === this.#shownPhase) return;
    const cameFrom = this.#shownPhase;
    this.#shownPhase = kind;
    if (kind === 'thanked') this.#find('h2')?.focus();
    else if (kind === 'confirming') this.#find('.actions button')?.focus();
    else if (kind === 'failed' && !this.#find('[type=submit]')) this.#find('.message')?.focus();
    else if (cameFrom === 'thanked') this.#find(':checked')?.focus();
  }

  /** Forgets what was entered and shows the question again. What was sent stays sent. */
  reset(): void {
    this.#rating.reset();
  }

  /** Puts the focus where the visitor goes on: the chosen level, or the first one. */
  override focus(options?: FocusOptions): void {
    const target = this.#find(':checked') ?? this.#find('input, h2, button');
    target?.focus(options);
  }

  protected override render(): TemplateResult {
    const { current, language } = this.#messages;
    const survey = this.#survey.state;
    if (survey === 'loading') return html`<slot></slot>`;
    if (survey === 'failed') {
      return html`<slot></slot>
        <p role="alert" lang=${language}>
          ${current.loadFailed} ${button(current.retry, this.#onReload)}
        </p>`;
    }
    return html`<div class="frame" part="frame" lang=${language}>${this.#form(survey)}</div>`;
  }

  #form(survey: Survey): TemplateResult {
    const { draft, phase } = this.#rating.submission;
    const fields =
      phase.kind === 'thanked'
        ? html`<div class="thanks">
            ${doneMark}
            <h2 tabindex="-1">${this.#messages.current.thanks}</h2>
          </div>`
        : pulseFields({
            survey,
            draft,
            language: this.#messages.wished,
            isLocked: isLocked(this.#rating.submission),
            onEdit: (change) => {
              this.#rating.edit(change);
            },
          });
    return html`<form novalidate @submit=${this.#onSubmit}>
      ${fields}
      <div class="status" role="status">${this.#status(survey)}</div>
      ${draft.level === undefined ? nothing : this.#actions(phase)}
    </form>`;
  }

  #status(survey: Survey): TemplateResult | typeof nothing {
    const messages = this.#messages.current;
    const { phase, draft } = this.#rating.submission;
    switch (phase.kind) {
      case 'waiting':
        return html`<p class="message">${messages.waiting}</p>`;
      case 'failed':
        return html`<div class="message" tabindex="-1">
          <p>${messages.failures[phase.reason]}</p>
          ${phase.successors?.length ? this.#successors(phase.successors) : nothing}
        </div>`;
      case 'confirming':
        return html`<p class="message">${messages.personalData}</p>`;
      case 'thanked': {
        const point = survey.scale.points.find(({ value }) => value === draft.level);
        const label = point && localize(point.label, this.#messages.wished).text;
        return html`<p>${label && messages.recorded(label)}</p>`;
      }
      default:
        return nothing;
    }
  }

  #successors(units: readonly RelatedUnit[]): TemplateResult {
    const items = units.map(({ name }) => html`<li>${name}</li>`);
    return html`<p>${this.#messages.current.successors}</p>
      <ul lang="vi">
        ${items}
      </ul>`;
  }

  #actions(phase: Phase): TemplateResult {
    const messages = this.#messages.current;
    switch (phase.kind) {
      case 'thanked':
        return html`<div class="actions">${button(messages.edit, this.#onEdit)}</div>`;
      case 'confirming':
        return html`<div class="actions">
          ${button(messages.editComment, this.#onEditComment, 'primary')}
          ${button(messages.sendMasked, this.#onSendMasked)}
        </div>`;
      default:
        return html`<div class="actions">
          ${this.#sendButton(phase)}
          ${this.#rating.submission.stored ? button(messages.keep, this.#onKeep) : nothing}
          <p class="note">${messages.anonymous}</p>
        </div>`;
    }
  }

  #sendButton(phase: Phase): TemplateResult | typeof nothing {
    const messages = this.#messages.current;
    const isSending = phase.kind === 'sending';
    const isRetry = phase.kind === 'waiting' || phase.kind === 'failed';
    if (phase.kind === 'failed' && !isRetryable(phase.reason)) return nothing;
    return html`<button
      class="primary"
      part="button"
      type="submit"
      aria-disabled=${isSending ? 'true' : nothing}
    >
      ${isSending ? messages.sending : isRetry ? messages.retry : messages.send}
    </button>`;
  }

  get #client(): Transport | undefined {
    return this.client ?? this.#connection.value?.client;
  }

  #toRating({ level, comment }: Draft): RatingDraft {
    const { state } = this.#survey;
    const survey = typeof state === 'string' ? defaultSurvey : state;
    const question = headlineQuestion(survey);
    const { service, touchpoint, article } = this;
    return {
      survey: survey.id,
      surveyVersion: survey.version,
      unit: this.unit ?? this.#connection.value?.unit ?? '',
      channel: 'web',
      language: this.#messages.wished,
      answers: question && level !== undefined ? { [question.id]: level } : {},
      comment: comment.trim() || undefined,
      service,
      touchpoint,
      article,
    };
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    this.#rating.send();
  };

  readonly #onEditComment = (): void => {
    this.#rating.edit({});
    this.#find('textarea')?.focus();
  };

  readonly #onSendMasked = (): void => {
    this.#rating.sendMasked();
  };

  readonly #onEdit = (): void => {
    this.#rating.reopen();
  };

  readonly #onKeep = (): void => {
    this.#rating.keepStored();
  };

  readonly #onReload = (): void => {
    this.#survey.retry();
  };
}

function button(label: string, onClick: () => void, kind = ''): TemplateResult {
  return html`<button class=${kind} part="button" type="button" @click=${onClick}>
    ${label}
  </button>`;
}
