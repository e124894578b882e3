import { getArticleSummary } from '@vhcs/client';
import { headlineQuestion, type ArticleRating } from '@vhcs/contract';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { button } from '../button.ts';
import { isClosed } from '../closed-survey.ts';
import { form } from '../form.ts';
import type { Mode, ModeHost, ModeOptions } from '../mode.ts';
import type { OngoingRating, RatingDraft, View } from '../rating.ts';
import type { Phase } from '../submission.ts';
import { localized, wordsIn } from '../words.ts';
import { articleAddress } from './article-address.ts';
import { withVote } from './article-figures.ts';
import { en, vi, type ArticleMessages } from './article.messages.ts';
import { styles as articleStyles } from './article.styles.ts';
import { results } from './article-results.ts';
import { stars } from './stars.ts';

/** Styles that the mode adds to the element's own. */
export const styles = [articleStyles];

/** How long the stars wait for the figures above them, so that nothing jumps; in milliseconds. */
const PATIENCE_MS = 2_000;

/** The stars of an article: how it was rated so far, and one vote for each reader. */
export async function createMode(options: ModeOptions): Promise<Mode> {
  const mode = new ArticleStars(options);
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  await Promise.race([mode.read(articleAddress(options.host.article)), patience]);
  return mode;
}

class ArticleStars implements Mode, ReactiveController {
  readonly #host: ModeHost;
  /** What stands there when no stars are given any more. */
  readonly #closed: Mode;
  readonly #rating: OngoingRating;
  #figures: ArticleRating | 'failed' | undefined;
  /** Address of the article whose figures are read. */
  #address = '';
  /** Whether the reader tried again after a vote. */
  #hasTriedAgain = false;
  #shownPhase: Phase['kind'] = 'answering';

  constructor({ host, inner, rating }: ModeOptions) {
    this.#host = host;
    this.#closed = inner;
    this.#rating = rating;
    host.addController(this);
  }

  hostUpdate(): void {
    const address = articleAddress(this.#host.article);
    if (address !== this.#address) {
      // The page went on by itself: what has come of one vote says nothing of another article.
      if (this.#shownPhase !== 'answering') this.#host.reset();
      void this.read(address);
    }
    const { kind } = this.#rating.submission.phase;
    if (kind === this.#shownPhase) return;
    this.#shownPhase = kind;
    if (kind === 'thanked') this.#countOwnVote();
    if (kind === 'failed') void this.read(address);
  }

  readonly leave = (): void => {
    this.#host.removeController(this);
  };

  readonly reset = (): void => {
    this.#hasTriedAgain = false;
  };

  readonly complete = (rating: RatingDraft): RatingDraft => ({
    ...rating,
    article: articleAddress(rating.article),
  });

  readonly render = (view: View): TemplateResult => {
    const question = headlineQuestion(view.survey);
    const mode = wordsIn<ArticleMessages>({ vi, en }, view);
    const figures = this.#figures;
    const shown =
      figures === 'failed' ? html`<p>${mode.unread}</p>` : figures && results(figures, view, mode);
    if (isClosed(view.survey)) {
      return html`<div class="notice">${shown}</div>
        ${this.#closed.render(view)}`;
    }
    if (!question) return html`${shown}`;
    const call = localized(question.text, view);
    return form(view, {
      fields: html`${shown}
        <fieldset class="stars">
          <legend part="question">${button(call, this.#focusStars, 'call')}</legend>
          ${stars(question, view)}
        </fieldset>`,
      thanks: {
        fields: html`${shown}
          <h2 class="goal" tabindex="-1">${mode.thanksForArticle}</h2>`,
        status: this.#hasTriedAgain ? html`<p class="message">${mode.alreadyRated}</p>` : nothing,
        buttons: button(
          call,
          () => {
            this.#hasTriedAgain = true;
            this.#host.requestUpdate();
          },
          'call',
        ),
      },
    });
  };

  /** Reads how an article was rated; a failure is shown in place of the figures. */
  async read(address: string): Promise<void> {
    const client = this.#rating.options.client();
    if (!client) return;
    if (address !== this.#address) this.#figures = undefined;
    this.#address = address;
    try {
      const figures = await getArticleSummary(client, address);
      if (address !== this.#address) return;
      // Newer figures never count fewer votes, but may come from before the reader's own.
      const known = typeof this.#figures === 'object' ? this.#figures.count : 0;
      if (figures.count >= known) this.#figures = figures;
    } catch (error) {
      if (address !== this.#address) return;
      this.#figures ??= 'failed';
      this.#rating.options.onError(error);
    }
    this.#host.requestUpdate();
  }

  #countOwnVote(): void {
    const [value] = Object.values(this.#rating.submission.draft.answers);
    if (typeof this.#figures === 'object' && typeof value === 'number') {
      this.#figures = withVote(this.#figures, value);
    }
    void this.read(this.#address);
  }

  readonly #focusStars = (): void => {
    const { renderRoot } = this.#host;
    const star =
      renderRoot.querySelector<HTMLElement>(':checked') ?? renderRoot.querySelector('input');
    star?.focus();
  };
}
