import type { ReactiveControllerHost } from 'lit';
import { filtersIn, withFilters } from './deep-link.ts';
import { noFilters, toFilters, type Filters, type WishedFilters } from './filters.ts';

/** An element whose attributes say what is chosen by. */
export type ChoosingHost = ReactiveControllerHost &
  WishedFilters & {
    readonly hasUpdated: boolean;
    readonly deepLink: string | undefined;
  };

/**
 * What a visitor chooses units by: kept in the host's attributes, and where the host wants it in
 * the page's address.
 */
export class ChoiceController {
  readonly #host: ChoosingHost;
  #typed = '';
  #isUnfolded = false;

  constructor(host: ChoosingHost) {
    this.#host = host;
  }

  get filters(): Filters {
    return toFilters(this.#host);
  }

  /** The words in the field, sent or not. */
  get typed(): string {
    return this.#typed;
  }

  /** Whether the lists of choices are open where the screen has no room for them. */
  get isUnfolded(): boolean {
    return this.#isUnfolded;
  }

  /** To be called before the host draws: reads the address once, and words that the host was given. */
  follow(changed: ReadonlyMap<PropertyKey, unknown>): void {
    const { hasUpdated, deepLink } = this.#host;
    if (!hasUpdated && deepLink !== undefined) {
      Object.assign(this.#host, filtersIn(location.href, deepLink));
    }
    if (changed.has('q')) this.#typed = this.filters.q;
  }

  /** Chooses nothing. */
  clear(): void {
    this.#set(noFilters);
    this.#typed = '';
  }

  readonly onType = ({ target }: InputEvent): void => {
    if (target instanceof HTMLInputElement) this.#typed = target.value;
    this.#host.requestUpdate();
  };

  readonly onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (event.target instanceof HTMLFormElement) this.#take(event.target);
  };

  readonly onSelect = ({ target }: Event): void => {
    if (target instanceof HTMLSelectElement && target.form) this.#take(target.form);
  };

  readonly onFold = (): void => {
    this.#isUnfolded = !this.#isUnfolded;
    this.#host.requestUpdate();
  };

  /** Takes over what the form holds. */
  #take(form: HTMLFormElement): void {
    const entries = Object.fromEntries(new FormData(form)) as Readonly<Record<string, string>>;
    this.#set(toFilters(entries));
  }

  #set(filters: Filters): void {
    Object.assign(this.#host, filters);
    const { deepLink } = this.#host;
    if (deepLink === undefined) return;
    try {
      history.replaceState(history.state, '', withFilters(location.href, deepLink, filters));
    } catch {
      // Browsers refuse it in sandboxed frames and after many changes; the list goes on without.
    }
  }
}
