import { localize } from '@vhcs/contract';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { adoptStyles } from '../shared/adopt-styles.ts';
import { MessagesController } from '../shared/messages.ts';
import { figuresTsv } from './figures-tsv.ts';
import type { ResultsView } from './results-view.ts';
import { vi } from './tools.messages.ts';
import { styles } from './tools.styles.ts';

/** How the last copying went; of figures that are no longer shown it is not told. */
interface Copying {
  readonly of: ResultsView['summary'];
  /** Absent when the browser took it; else what is to be copied by hand. */
  readonly byHand?: string;
}

/** The part of the element below the figures: how they were made, copying and printing. */
export class ResultsTools {
  readonly #host: LitElement;
  readonly #messages: MessagesController<typeof vi>;
  #copying: Copying | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    adoptStyles(host, [styles]);
    this.#messages = new MessagesController(host, vi, {
      en: async () => (await import('./tools.messages.en.ts')).en,
    });
  }

  render(view: ResultsView): TemplateResult {
    const { current, language } = this.#messages;
    const copying = this.#copying?.of === view.summary ? this.#copying : undefined;
    const sentences = this.#method(view).map((sentence) => html`<li>${sentence}</li>`);
    return html`<div class="tools" lang=${language}>
      <details>
        <summary>${current.method}</summary>
        <ul class="note">
          ${sentences}
        </ul>
      </details>
      ${view.summary.suppressed ? nothing : this.#actions(view)}
      <p class="note" role="status">${copying && this.#outcome(copying)}</p>
      ${copying?.byHand && byHand(copying.byHand, current.copy)}
    </div>`;
  }

  /** Of how many who were served these are the answers, and what that leaves open. */
  renderServed({ summary: { n, served }, shares }: ResultsView): TemplateResult | typeof nothing {
    if (!served || n === null) return nothing;
    const { current, language } = this.#messages;
    const { people, bounds } = served;
    const percent = n > people ? undefined : Math.round((n * 100) / people);
    const among = shares.flatMap(({ name, label }) =>
      bounds ? [current.between(label, bounds[name].least, bounds[name].most)] : [],
    );
    return html`<p class="note" lang=${language}>
      ${current.served(n, people, percent)}
      ${among.length > 0 ? current.amongServed(among.join('; ')) : nothing}
    </p>`;
  }

  #outcome({ byHand }: Copying): string {
    const { current } = this.#messages;
    return byHand === undefined ? current.copied : current.copyByHand;
  }

  #actions(view: ResultsView): TemplateResult {
    const { current } = this.#messages;
    const copy = (): void => void this.#copy(view);
    return html`<div class="actions">
      <button part="button" type="button" @click=${copy}>${current.copy}</button>
      <button part="button" type="button" @click=${this.#onPrint}>${current.print}</button>
    </div>`;
  }

  #method({ summary, survey, messages, wished }: ResultsView): readonly string[] {
    const { current } = this.#messages;
    const asked = survey.questions.filter(({ type }) => type !== 'text');
    const levels = survey.scale.points.map(({ label }) => localize(label, wished).text);
    const title = survey.title ? localize(survey.title, wished).text : survey.id;
    const hasNotApplicable = asked.some((each) => each.type === 'scale' && each.notApplicable);
    return [
      current.asked(asked.length, levels.join(', ')),
      current.kept(title, summary.surveyVersion, messages.series[summary.series]),
      current.batches(messages.responses(summary.received)),
      current.thresholds,
      current.interval,
      ...(summary.served ? [current.servedMethod] : []),
      ...(hasNotApplicable ? [current.notApplicable] : []),
      current.sample,
      current.version(summary.methodVersion),
    ];
  }

  async #copy(view: ResultsView): Promise<void> {
    const text = figuresTsv(view, this.#messages.current);
    const of = view.summary;
    try {
      await navigator.clipboard.writeText(text);
      this.#copying = { of };
    } catch {
      // Not there without HTTPS, and refused in frames: the visitor copies by hand.
      this.#copying = { of, byHand: text };
    }
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector('textarea')?.select();
  }

  /** Browsers that know no `::details-content` print what is folded only when it is open. */
  readonly #onPrint = (): void => {
    const folded =
      this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])');
    for (const details of folded) details.open = true;
    window.print();
    for (const details of folded) details.open = false;
  };
}

function byHand(text: string, label: string): TemplateResult {
  return html`<textarea readonly rows="6" aria-label=${label} .value=${text}></textarea>`;
}
