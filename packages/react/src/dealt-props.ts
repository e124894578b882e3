/** What a component knows of its element. */
export interface ElementDescription {
  /** Name that React's tools show. */
  readonly name: string;
  readonly tag: string;
  /** Fetches and registers the element; called in browsers only. */
  readonly define: () => Promise<unknown>;
  /** Names of attributes by those of the props that are written as such. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Props that hold more than text, and are set on the element. */
  readonly properties: readonly string[];
  /** Names of events by those of the props that handle them. */
  readonly events: Readonly<Record<string, string>>;
}

/** Values by their names. */
export type Values = Readonly<Record<string, unknown>>;

/** The props of a component, by what becomes of each. */
export interface DealtProps {
  /** By the names of the attributes; a flag that is set is the empty text. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly properties: Values;
  /** By the names of the events. */
  readonly handlers: Readonly<Record<string, EventListener>>;
  /** What React does with an element of HTML. */
  readonly others: Values;
}

/** Deals the props of a component out to what sets them. */
export function dealProps(description: ElementDescription, props: Values): DealtProps {
  const attributes: Record<string, string> = {};
  const properties: Record<string, unknown> = {};
  const handlers: Record<string, EventListener> = {};
  const others: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(props)) {
    const attribute = description.attributes[name];
    const event = description.events[name];
    if (attribute !== undefined) {
      const text = attributeText(value);
      if (text !== undefined) attributes[attribute] = text;
    } else if (event !== undefined) {
      if (isListener(value)) handlers[event] = value;
    } else if (description.properties.includes(name)) properties[name] = value;
    // React 18 would write `classname`.
    else others[name === 'className' ? 'class' : name] = value;
  }
  return { attributes, properties, handlers, others };
}

function attributeText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  return value === true ? '' : undefined;
}

function isListener(value: unknown): value is EventListener {
  return typeof value === 'function';
}
