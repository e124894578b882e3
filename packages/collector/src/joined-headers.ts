/** Headers by name. */
type Headers = Readonly<Record<string, string>>;

/**
 * Two sets of headers as one; the first is a new object, to which the others are added. For the
 * answers that are given most: to spread two sets takes Node 20 several microseconds, a tenth of
 * what a rating takes.
 */
export function joinedHeaders(own: Record<string, string>, others: Headers): Headers {
  return Object.assign(own, others);
}
