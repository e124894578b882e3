/**
 * A value as JSON, whatever a page has put on its prototypes: by the `toJSON` of Prototype 1.6 every
 * list would become a text. What has a `toJSON` of its own, such as a date, must not be in it.
 */
export const plainJson = (value: object): string =>
  JSON.stringify(value, function (this: Readonly<Record<string, unknown>>, name: string) {
    return this[name];
  });
