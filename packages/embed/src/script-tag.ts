/**
 * The address of the collector: `data-api` of the script's own tag, else the origin from which the
 * script came.
 *
 * @param scriptUrl address of the running script
 */
export function collectorOf(scriptUrl: string): string {
  const tag = Array.from(document.scripts).find(({ src }) => src === scriptUrl);
  return tag?.dataset['api'] ?? new URL(scriptUrl).origin;
}
