import { getSurvey, type Transport } from '@vhcs/client';
import { defaultSurvey, type Survey } from '@vhcs/contract';
import type { ReactiveControllerHost } from 'lit';

/** Keeps the survey of an element: the default one is built in, any other is fetched. */
export class SurveyController {
  /** What to show, or where its fetching stands. */
  state: Survey | 'loading' | 'failed' = defaultSurvey;
  readonly #host: ReactiveControllerHost;
  readonly #onError: (error: unknown) => void;
  #id = defaultSurvey.id;

  constructor(host: ReactiveControllerHost, onError: (error: unknown) => void) {
    this.#host = host;
    this.#onError = onError;
  }

  /** Turns to the survey with this id; without a client it waits for the next call with one. */
  async show(id: string, client: Transport | undefined): Promise<void> {
    if (id === this.#id) return;
    this.state = 'loading';
    if (!client) return;
    this.#id = id;
    const state = await this.#fetch(id, client);
    // What was asked for before another survey was is dropped.
    if (id !== this.#id) return;
    this.state = state;
    this.#host.requestUpdate();
  }

  /** Forgets a failure, so that the next call fetches again. */
  retry(): void {
    this.#id = '';
    this.#host.requestUpdate();
  }

  async #fetch(id: string, client: Transport): Promise<Survey | 'failed'> {
    if (id === defaultSurvey.id) return defaultSurvey;
    try {
      return await getSurvey(client, id);
    } catch (error) {
      this.#onError(error);
      return 'failed';
    }
  }
}
