import type { Series, Survey } from '@vhcs/contract';

/** A value for each survey version and series, made when it is first asked for. */
export class PerSeries<Value> {
  readonly #values = new Map<Survey, Map<Series, Value>>();
  readonly #make: (survey: Survey, series: Series) => Value;

  constructor(make: (survey: Survey, series: Series) => Value) {
    this.#make = make;
  }

  /** The value of one. */
  of(survey: Survey, series: Series): Value {
    let ofSurvey = this.#values.get(survey);
    if (!ofSurvey) this.#values.set(survey, (ofSurvey = new Map<Series, Value>()));
    let value = ofSurvey.get(series);
    if (value === undefined) ofSurvey.set(series, (value = this.#make(survey, series)));
    return value;
  }

  /** Every value that was made. */
  list(): readonly Value[] {
    return Array.from(this.#values.values(), (ofSurvey) => Array.from(ofSurvey.values())).flat();
  }
}
