import { render } from './drawing.ts';
import type { CSSResultGroup } from './styles.ts';

/** How a property follows an attribute. */
export interface PropertyDeclaration {
  /** Default: the property's name in small letters; false for none. */
  readonly attribute?: string | false;
  /** `Boolean` or `Number`. Default: the attribute's text, null without one. */
  readonly type?: unknown;
  /** Makes the value in the place of `type`. */
  readonly converter?: (text: string | null) => unknown;
}

/** What lives with an element. */
export interface ReactiveController {
  hostConnected?(): void;
  hostDisconnected?(): void;
  hostUpdate?(): void;
  hostUpdated?(): void;
}

type Values = Record<string, unknown>;

/** What has changed, with the values before. */
type Changed = ReadonlyMap<PropertyKey, unknown>;

/** An element that draws itself in a microtask after it has changed. */
export class LitElement extends HTMLElement {
  static properties: Readonly<Record<string, PropertyDeclaration>> = {};
  static styles: CSSResultGroup = [];

  /** Makes the properties, too: it is read once, when the element is defined. */
  static get observedAttributes(): string[] {
    return Object.entries(this.properties).flatMap((entry) => {
      LitElement.#makeProperty(this.prototype, entry[0]);
      return attributeOf(entry) || [];
    });
  }

  /** Accessors that an element has of its own stay. */
  static #makeProperty(prototype: LitElement, name: string): void {
    if (Object.hasOwn(prototype, name)) return;
    Object.defineProperty(prototype, name, {
      get(this: LitElement) {
        return this.#values[name];
      },
      set(this: LitElement, value: unknown) {
        const before = this.#values[name];
        this.#values[name] = value;
        if (!Object.is(value, before)) this.requestUpdate(name, before);
      },
    });
  }

  hasUpdated = false;
  isUpdatePending = false;
  renderRoot: ShadowRoot | undefined;
  /** Settles when all that changed is drawn. */
  updateComplete: Promise<unknown>;
  readonly #values: Values = {};
  /** What was set before the element was defined. It has precedence over attributes. */
  readonly #early: Values = {};
  readonly #controllers = new Set<ReactiveController>();
  /** What changed since the last update, with the values before. */
  #changed = new Map<PropertyKey, unknown>();
  #connected!: () => void;

  constructor() {
    super();
    this.updateComplete = new Promise<void>((resolve) => {
      this.#connected = resolve;
    });
    const own = this as unknown as Values;
    for (const name of Object.keys(this.#class.properties)) {
      if (Object.hasOwn(own, name)) {
        this.#early[name] = own[name];
        Reflect.deleteProperty(own, name);
      }
    }
    this.requestUpdate();
  }

  connectedCallback(): void {
    this.renderRoot ??= this.#createRenderRoot();
    this.#connected();
    for (const controller of this.#controllers) controller.hostConnected?.();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  attributeChangedCallback(attribute: string, _: string | null, text: string | null): void {
    for (const entry of Object.entries(this.#class.properties)) {
      if (attributeOf(entry) === attribute) {
        const [name, { type, converter }] = entry;
        (this as unknown as Values)[name] = converter ? converter(text) : convert(text, type);
      }
    }
  }

  addController(controller: ReactiveController): void {
    this.#controllers.add(controller);
    if (this.renderRoot && this.isConnected) controller.hostConnected?.();
  }

  removeController(controller: ReactiveController): void {
    this.#controllers.delete(controller);
  }

  requestUpdate(name?: PropertyKey, before?: unknown): void {
    if (name !== undefined && !this.#changed.has(name)) this.#changed.set(name, before);
    if (this.isUpdatePending) return;
    this.isUpdatePending = true;
    this.updateComplete = this.#updateSoon();
  }

  protected willUpdate?(changed: Changed): void;
  protected render?(): unknown;
  protected firstUpdated?(changed: Changed): void;
  protected updated?(changed: Changed): void;

  async #updateSoon(): Promise<boolean> {
    // What went wrong in the update before was told then.
    await this.updateComplete.catch(Boolean);
    this.#update();
    return !this.isUpdatePending;
  }

  #update(): void {
    if (!this.hasUpdated) Object.assign(this, this.#early);
    const changed = this.#changed;
    let drawn: unknown;
    try {
      this.willUpdate?.(changed);
      for (const controller of this.#controllers) controller.hostUpdate?.();
      drawn = this.render?.();
    } finally {
      this.#changed = new Map();
      this.isUpdatePending = false;
    }
    if (this.renderRoot) render(drawn, this.renderRoot);
    for (const controller of this.#controllers) controller.hostUpdated?.();
    if (!this.hasUpdated) {
      this.hasUpdated = true;
      this.firstUpdated?.(changed);
    }
    this.updated?.(changed);
  }

  #createRenderRoot(): ShadowRoot {
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = sheetsOf(this.#class.styles);
    return root;
  }

  get #class(): typeof LitElement {
    return this.constructor as typeof LitElement;
  }
}

function attributeOf([name, { attribute }]: [string, PropertyDeclaration]): string | false {
  return attribute ?? name.toLowerCase();
}

function sheetsOf(styles: CSSResultGroup): CSSStyleSheet[] {
  return 'styleSheet' in styles ? [styles.styleSheet] : styles.flatMap(sheetsOf);
}

function convert(text: string | null, type: unknown): unknown {
  if (type === Boolean) return text !== null;
  return type === Number && text !== null ? Number(text) : text;
}
