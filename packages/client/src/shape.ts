/** The fields that an answer must have, each by an example of its type; other fields are free. */
export type Shape<T> = {
  readonly [K in keyof T]?: T[K] extends readonly unknown[]
    ? readonly []
    : T[K] extends object
      ? Shape<T[K]>
      : T[K];
};

type Fields = Readonly<Record<string, unknown>>;

/**
 * Whether parsed JSON has the fields of a shape, with values of the same types. Light on purpose:
 * it tells the collector's answers from those of anything else, and leaves the rest to the collector.
 */
export function hasShape<T>(json: unknown, shape: Shape<T>): json is T {
  return (
    // Values of JSON are of one type when one constructor made them; null has none.
    (json as Fields | null | undefined)?.constructor === shape.constructor &&
    // A text has its characters for entries, and each of them itself.
    (typeof shape === 'string' ||
      Object.entries(shape as object).every(([name, example]: [string, object]) =>
        hasShape((json as Fields)[name], example),
      ))
  );
}
