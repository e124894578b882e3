import { isTemplate, templateOf, walker, type Template, type TemplateResult } from './template.ts';

/** Draws nothing between nodes, and takes an attribute or a listener away. One for all copies. */
export const nothing: unique symbol = Symbol.for('vhcs.nothing');

type Listener = EventListenerOrEventListenerObject & AddEventListenerOptions;

/** What shows values, as many as it takes. */
interface Part {
  readonly size: number;
  set(...values: readonly unknown[]): void;
}

const roots = new WeakMap<Node, Part>();

/** Draws behind what a node has, and the next time in the place of what was drawn. */
export function render(value: unknown, container: Node): void {
  let root = roots.get(container);
  if (!root) {
    root = new NodePart(container.appendChild(new Comment()), null);
    roots.set(container, root);
  }
  root.set(value);
}

/** What a template draws, with values in its places. */
class Drawing {
  readonly template: Template;
  readonly fragment: DocumentFragment;
  readonly #parts: readonly Part[];

  constructor(template: Template) {
    this.template = template;
    this.fragment = document.importNode(template.content, true);
    walker.currentNode = this.fragment;
    let at = -1;
    this.#parts = template.places.map(({ index, name, strings }) => {
      for (; at < index; at += 1) walker.nextNode();
      const node = walker.currentNode;
      return name
        ? new AttributePart(node as Element, name, strings)
        : new NodePart(node, node.nextSibling);
    });
  }

  set(values: readonly unknown[]): void {
    let from = 0;
    for (const part of this.#parts) part.set(...values.slice(from, (from += part.size)));
  }
}

/** What stands between two nodes: a text, a node, what a template draws, or a list of such. */
class NodePart implements Part {
  readonly size = 1;
  readonly #start: Node;
  readonly #end: Node | null;
  #shown: unknown;

  /** @param end null for the end of the parent */
  constructor(start: Node, end: Node | null) {
    this.#start = start;
    this.#end = end;
  }

  set(value: unknown): void {
    if (isTemplate(value)) this.#setTemplate(value);
    else if (Array.isArray(value)) this.#setList(value);
    else if (value !== this.#shown) {
      this.#clear();
      if (value instanceof Node) this.#insert(value);
      else if (value !== undefined && value !== null && value !== nothing) {
        this.#insert(new Text(value as string));
      }
      this.#shown = value;
    }
  }

  #setTemplate(result: TemplateResult): void {
    const template = templateOf(result);
    const shown = this.#shown;
    if (shown instanceof Drawing && shown.template === template) shown.set(result.values);
    else {
      const drawing = new Drawing(template);
      drawing.set(result.values);
      this.#clear();
      this.#insert(drawing.fragment);
      this.#shown = drawing;
    }
  }

  #setList(values: readonly unknown[]): void {
    if (!Array.isArray(this.#shown)) {
      this.#clear();
      this.#shown = [];
    }
    const parts = this.#shown as NodePart[];
    let index = 0;
    for (const value of values) {
      const part = (parts[index] ??= this.#newPart());
      part.set(value);
      index += 1;
    }
    const [rest] = parts.splice(index);
    if (rest) this.#clear(rest.#start);
  }

  /** One of a list, behind those there are. */
  #newPart(): NodePart {
    const ends = [new Comment(), new Comment()] as const;
    for (const end of ends) this.#insert(end);
    return new NodePart(...ends);
  }

  #insert(node: Node): void {
    this.#start.parentNode?.insertBefore(node, this.#end);
  }

  /** @param node the first to remove */
  #clear(node = this.#start.nextSibling as Node | null): void {
    while (node && node !== this.#end) {
      const next = node.nextSibling;
      (node as ChildNode).remove();
      node = next;
    }
  }
}

/** An attribute, a property or a listener of an element. */
class AttributePart implements Part {
  readonly size: number;
  readonly #element: Element;
  readonly #name: string;
  /** What stands around the values; undefined where one value is all. */
  readonly #around: readonly string[] | undefined;
  #shown: unknown = nothing;

  constructor(element: Element, name: string, strings: readonly string[]) {
    this.size = strings.length - 1;
    this.#element = element;
    this.#name = name;
    this.#around = this.size > 1 || strings.join('') ? strings : undefined;
  }

  set(...values: readonly unknown[]): void {
    const value = this.#around ? joined(this.#around, values) : values[0];
    if (value !== this.#shown) this.#write(value, this.#shown);
    this.#shown = value;
  }

  #write(value: unknown, shown: unknown): void {
    const element = this.#element as Element & Record<string, unknown>;
    const name = this.#name.slice(1);
    switch (this.#name[0]) {
      case '.':
        element[name] = value;
        break;
      case '?':
        element.toggleAttribute(name, value !== nothing && !!value);
        break;
      case '@':
        if (shown !== nothing) {
          element.removeEventListener(name, shown as Listener, shown as Listener);
        }
        if (value !== nothing) {
          element.addEventListener(name, value as Listener, value as Listener);
        }
        break;
      default:
        if (value === nothing) element.removeAttribute(this.#name);
        else element.setAttribute(this.#name, (value ?? '') as string);
    }
  }
}

function joined(around: readonly string[], values: readonly unknown[]): unknown {
  return values.includes(nothing)
    ? nothing
    : String.raw({ raw: around }, ...values.map((value) => value ?? ''));
}
