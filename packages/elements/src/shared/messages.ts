import { baseLanguage } from '@vhcs/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const SOURCE_LANGUAGE = 'vi';

/** Packs of messages by base language, each fetched when an element first speaks it. */
export type MessagePacks<Messages> = Readonly<Record<string, () => Promise<Messages>>>;

type Host = ReactiveControllerHost & Element;

const hosts = new Set<Host>();

/** One observer for all elements; it sees every `lang` of the page. */
let observer: MutationObserver | undefined;

/**
 * What an element says, in its own language: that of its own `lang`, else of the nearest ancestor
 * through shadow roots. Vietnamese is built in; it stands in until another pack has arrived, and
 * for good when it never does.
 */
export class MessagesController<Messages> implements ReactiveController {
  /** The language tag that the page asks for, such as `vi` or `en-GB`. */
  wished = SOURCE_LANGUAGE;
  /** The messages to show. */
  current: Messages;
  /** The language that they are in, which differs from the wished one on a fallback. */
  language = SOURCE_LANGUAGE;
  readonly #host: Host;
  readonly #source: Messages;
  readonly #packs: MessagePacks<Messages>;

  constructor(host: Host, source: Messages, packs: MessagePacks<Messages>) {
    this.#host = host;
    this.current = source;
    this.#source = source;
    this.#packs = packs;
    host.addController(this);
  }

  hostConnected(): void {
    hosts.add(this.#host);
    observer ??= new MutationObserver(() => {
      for (const host of hosts) host.requestUpdate();
    });
    if (hosts.size === 1) observer.observe(document, { subtree: true, attributeFilter: ['lang'] });
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    if (hosts.size === 0) observer?.disconnect();
  }

  hostUpdate(): void {
    const wished = languageOf(this.#host);
    if (wished === this.wished) return;
    this.wished = wished;
    void this.#load(wished);
  }

  async #load(wished: string): Promise<void> {
    const base = baseLanguage(wished);
    const pack = this.#packs[base];
    const messages = pack ? await pack().catch(() => undefined) : this.#source;
    if (!messages || wished !== this.wished) return;
    this.current = messages;
    this.language = pack ? base : SOURCE_LANGUAGE;
    this.#host.requestUpdate();
  }
}

function languageOf(element: Element): string {
  const own = element.closest('[lang]:not([lang=""])')?.getAttribute('lang');
  if (own) return own;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : SOURCE_LANGUAGE;
}
