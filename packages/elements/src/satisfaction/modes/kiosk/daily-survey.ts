import { getSurvey, type Transport } from '@vhcs/client';
import { defaultSurvey, localDateAt, type LocalDate, type Survey } from '@vhcs/contract';
import { isClosed } from '../../closed-survey.ts';

const HOUR_MS = 3_600_000;

/** Whom a survey is asked for of, and who hears that it came. */
export interface DailySurveyOptions {
  readonly client: () => Transport | undefined;
  readonly onNewest: () => void;
}

/**
 * The survey of a device that nobody reloads for months: within the first hour of each day, and
 * with its first visitor, the newest version is asked for, and takes its place between two
 * visitors. Without a network the one that is there goes on, and is soon asked for again. One that
 * takes no answers is asked for every hour.
 */
export class DailySurvey {
  readonly #options: DailySurveyOptions;
  #shown: Survey;
  #newest: Survey | undefined;
  #askedOn: LocalDate | undefined = today();
  #hours: ReturnType<typeof setInterval> | undefined;

  /** @param survey what was fetched just now */
  constructor(survey: Survey, options: DailySurveyOptions) {
    this.#shown = survey;
    this.#options = options;
  }

  /** The version that is shown. */
  get shown(): Survey {
    return this.#shown;
  }

  /** Whether it takes no answers. */
  get isClosed(): boolean {
    return isClosed(this.#shown);
  }

  /** Begins to look at the clock: what was asked only with a visitor would cost a rating. */
  open(): void {
    this.#hours ??= setInterval(this.#onHour, HOUR_MS);
  }

  close(): void {
    clearInterval(this.#hours);
    this.#hours = undefined;
  }

  /** Nobody is there: what came meanwhile is shown from now on. */
  settle(): void {
    this.#shown = this.#newest ?? this.#shown;
  }

  /** Asks for the newest version, once a day; the built-in survey has none. */
  async renew(): Promise<void> {
    const { id } = this.#shown;
    const client = this.#options.client();
    const askedOn = this.#askedOn;
    if (!client || id === defaultSurvey.id || askedOn === today()) return;
    this.#askedOn = today();
    try {
      this.#newest = await getSurvey(client, id);
    } catch {
      this.#askedOn = askedOn;
      return;
    }
    this.#options.onNewest();
  }

  /** Asks for it although it was asked for today: it seems to have changed since. */
  async renewNow(): Promise<void> {
    this.#askedOn = undefined;
    await this.renew();
  }

  readonly #onHour = (): void => {
    void (this.isClosed ? this.renewNow() : this.renew());
  };
}

const today = (): LocalDate => localDateAt(Date.now());
