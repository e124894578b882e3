import { notedCalls } from './commands.ts';

/**
 * The address of the collector: what the page has said by `vhcs('init', { api })`, else `data-api`
 * of the script's own tag, else the origin from which the script came.
 *
 * @param scriptUrl address of the running script
 */
export function collectorOf(scriptUrl: string): string {
  const init = notedCalls().find(([name]) => name === 'init')?.[1] as { api?: string } | undefined;
  const tag = Array.from(document.scripts).find(({ src }) => src === scriptUrl);
  return init?.api ?? tag?.dataset['api'] ?? new URL(scriptUrl).origin;
}
