import type { Call } from './commands.ts';
import { keepCall } from './hand-over.ts';
import type { RunningLoader } from './running-loader.ts';
import { why } from './why/why.ts';

type Command = (loader: RunningLoader, argument: unknown) => unknown;

const commands: Readonly<Record<string, Command>> = {
  /** Read when the script starts; later it is too late. */
  init: () => undefined,
  ready: ({ settled }, listener) => {
    if (typeof listener !== 'function') throw wrong('ready', 'a function');
    const tell = once(listener as () => void);
    keepCall('ready', tell);
    void settled.then(tell);
  },
  scan: ({ scan }, root) => {
    if (!(root instanceof Document || root instanceof DocumentFragment || root instanceof Element))
      throw wrong('scan', 'a document, an element or a shadow root');
    keepCall('scan', root);
    scan(root);
  },
  why,
};

/** Does what a page asks for by `vhcs(name, argument)`. */
export function answerCall([name, argument]: Call, loader: RunningLoader): unknown {
  const command = commands[name];
  if (!command) throw new TypeError(`vhcs('${name}'): ${Object.keys(commands).join(', ')}`);
  return command(loader, argument);
}

const wrong = (name: string, accepted: string): TypeError =>
  new TypeError(`vhcs('${name}', …): expected ${accepted}`);

/** Of two loaders that a page has had, one tells its listeners. */
function once(listener: () => void): () => void {
  let isTold = false;
  return () => {
    if (isTold) return;
    isTold = true;
    listener();
  };
}
