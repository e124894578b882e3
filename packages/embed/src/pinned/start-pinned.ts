import { createTransport } from '@vhcs/client';
import { answerCalls, type Call } from '../commands.ts';
import { provideConnection } from '../connection.ts';
import type { ElementTag } from '../element-tags.ts';
import { claimPage } from '../registration.ts';
import { collectorOf } from '../script-tag.ts';
import { startElement } from '../start-element.ts';
import { isSupported } from '../support.ts';

/** Elements by tag. */
type Elements = Readonly<Partial<Record<ElementTag, CustomElementConstructor>>>;

/**
 * Runs elements from a file that holds all of them, as a module or a classic script.
 *
 * @param name the file is `vhcs.<name>.js`
 */
export function startPinned(name: string, elements: Elements): void {
  const script = ownScript(`/vhcs.${name}.js`);
  if (!script || !isSupported) return;
  const claimed = Object.entries(elements).filter(([tag]) => claimPage(tag));
  // What was written into the page has no address of its own.
  const baseUrl = collectorOf(script.src || location.href);
  const connection = { client: createTransport({ baseUrl }) };
  provideConnection(({ localName }) =>
    claimed.some(([tag]) => tag === localName) ? connection : undefined,
  );
  for (const [tag, Element] of claimed) startElement(tag, Element);
  setTimeout(() => {
    const q: Call[] = [];
    const answer = (...call: Call): void => {
      const [command, argument] = call;
      // The next file of the page asks the same collector.
      if (command === 'init') q.push(call);
      // Whatever a listener does, the others hear, and the page is answered.
      if (command === 'ready') void Promise.resolve().then(argument as () => void);
      if (command === 'why') console.info(noRoom);
    };
    answerCalls(Object.assign(answer, { q }));
    document.dispatchEvent(new CustomEvent('vhcs:ready'));
  });
}

const noRoom =
  'VHCS: vhcs.why() chỉ có trong v1/vhcs.js; hãy thử tạm tệp đó (only v1/vhcs.js can tell why; try it for a moment).';

/** As a module the file has no `currentScript`, and as a classic script no `import.meta`. */
function ownScript(path: string): HTMLScriptElement | undefined {
  const { currentScript, scripts } = document;
  return currentScript instanceof HTMLScriptElement
    ? currentScript
    : // Other scripts of the page may have addresses that are none.
      Array.from(scripts).find(({ src }) => src.replace(/[?#].*/, '').endsWith(path));
}
