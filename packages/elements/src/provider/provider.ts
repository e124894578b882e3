import { createTransport, type Transport } from '@vhcs/client';
import {
  html,
  LitElement,
  type CSSResult,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { connectionContext, ConnectionController, type Connection } from '../shared/connection.ts';
import { tokens } from '../shared/tokens.styles.ts';
import { askAgain, elementsBelow, providerAround } from './ask-again.ts';
import { styles } from './provider.styles.ts';
import { Subscriptions, type ConnectionRequest } from './subscriptions.ts';

/**
 * Says once, for all elements inside, which collector and unit, and which language, theme and
 * scheme are meant. It has no box of its own, and leaves the page's own content inside as it is.
 *
 * @summary Collector, unit, language and theme for what is inside.
 * @status stable
 * @since 1.0.0
 *
 * @slot - The part of the page that it is for. Always shown, with and without the script.
 */
export class VhcsProvider extends LitElement {
  static override styles: CSSResult[] = [tokens, styles];

  static override properties: PropertyDeclarations = {
    api: {},
    unit: {},
    client: { attribute: false },
  };

  /** Address of the collector, before `/v1`. Default: that of the next provider around, or the page. */
  declare api: string | undefined;

  /** Id of the unit that is meant where an element names none. Default: the next provider's around. */
  declare unit: string | undefined;

  /** The client to hand down; it wins over `api`. */
  declare client: Transport | undefined;

  readonly #around = new ConnectionController(this);
  readonly #inside = new Subscriptions((element) => {
    queueMicrotask(() => {
      this.#keep(element);
    });
  });
  #transport: Transport | undefined;

  constructor() {
    super();
    this.addEventListener('context-request', this.#onRequest);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('api')) {
      this.#transport = this.api ? createTransport({ baseUrl: this.api }) : undefined;
    }
    this.#inside.publish(this.#connection);
  }

  /** What asked before the provider was there was left to the page. */
  protected override firstUpdated(): void {
    for (const element of elementsBelow(this)) {
      if (!this.#inside.has(element)) askAgain(element);
    }
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  get #connection(): Connection | undefined {
    const around = this.#around.value;
    const client = this.client ?? this.#transport ?? around?.client;
    const unit = this.unit ?? around?.unit;
    return client && { client, ...(unit && { unit }) };
  }

  /** An answer of the page that was on its way takes an element from us, which is still inside. */
  #keep(element: Element): void {
    const isInside = element.isConnected && providerAround(element) === this;
    if (isInside && !this.#inside.has(element)) askAgain(element);
  }

  readonly #onRequest = (event: Event): void => {
    const request = event as ConnectionRequest;
    // Its own request, for what is around it, goes on.
    if (request.context !== connectionContext || request.contextTarget === this) return;
    event.stopImmediatePropagation();
    this.#inside.add(request);
  };
}
