import { getSurvey, type Transport } from '@vhcs/client';
import { defaultSurvey, localDateAt, type LocalDate, type Survey } from '@vhcs/contract';

/**
 * The survey of a device that nobody reloads for months: with the first visitor of each day its
 * newest version is asked for, and takes its place between two visitors. Without a network the one
 * that is there goes on, and the next visitor has it asked for again.
 */
export class DailySurvey {
  #shown: Survey;
  #newest: Survey | undefined;
  #askedOn: LocalDate = today();

  /** @param survey what was fetched just now */
  constructor(survey: Survey) {
    this.#shown = survey;
  }

  /** The version that is shown. */
  get shown(): Survey {
    return this.#shown;
  }

  /** Nobody is there: what came meanwhile is shown from now on. */
  settle(): void {
    this.#shown = this.#newest ?? this.#shown;
  }

  /** Asks for the newest version, once a day; the built-in survey has none. */
  async renew(client: Transport | undefined): Promise<void> {
    const { id } = this.#shown;
    const askedOn = this.#askedOn;
    if (!client || id === defaultSurvey.id || askedOn === today()) return;
    this.#askedOn = today();
    try {
      this.#newest = await getSurvey(client, id);
    } catch {
      this.#askedOn = askedOn;
    }
  }
}

const today = (): LocalDate => localDateAt(Date.now());
