/**
 * A template with what goes into its places. It is known by its form: where a file was fetched again,
 * from an alias folder, a page has this code twice.
 */
export interface TemplateResult {
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
  readonly isSvg: boolean;
}

/** What is made of a template once, for all that draw it. */
export interface Template {
  readonly content: DocumentFragment;
  /** In the order of the values. */
  readonly places: readonly Place[];
}

/** Where values go: behind a comment, or into an attribute. */
export interface Place {
  /** Number of its node among the elements and comments of the content, in tree order. */
  readonly index: number;
  /** Of an attribute, with the sign before it that says what kind it is, such as `.value`. */
  readonly name?: string;
  /** What stands before, between and behind the values of an attribute. */
  readonly strings: readonly string[];
}

/** Stands for a value in an attribute. */
const MARK = '$v$';

const templates = new WeakMap<TemplateStringsArray, Template>();

/** Not every engine has them, nor the types of TypeScript. */
interface Trusting {
  readonly trustedTypes?: {
    createPolicy(name: string, rules: { createHTML(text: string): string }): TrustingPolicy;
  };
  [key: symbol]: TrustingPolicy | undefined;
}

interface TrustingPolicy {
  createHTML(text: string): string;
}

const page = globalThis as unknown as Trusting;

/** One for all copies of the script: a page's list of names need not allow it twice. */
const policy = (page[Symbol.for('vhcs.tt')] ??= page.trustedTypes?.createPolicy('vhcs-embed', {
  createHTML: (text) => text,
}));

/** Goes over elements and comments, in tree order, from wherever it is put. */
export const walker: TreeWalker = document.createTreeWalker(
  document,
  NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT,
);

/** A template of HTML. Names of attributes and properties are taken in small letters. */
export function html(strings: TemplateStringsArray, ...values: readonly unknown[]): TemplateResult {
  return { strings, values, isSvg: false };
}

/** A template of what stands within an `<svg>`. */
export function svg(strings: TemplateStringsArray, ...values: readonly unknown[]): TemplateResult {
  return { strings, values, isSvg: true };
}

/** Whether a value is a template, of this copy of the code or another. */
export function isTemplate(value: unknown): value is TemplateResult {
  return (value as Partial<TemplateResult> | null | undefined)?.strings !== undefined;
}

/** What a template draws, read when it is first asked for. */
export function templateOf({ strings, isSvg }: TemplateResult): Template {
  let template = templates.get(strings);
  if (!template) {
    const content = read(marked(strings), isSvg);
    template = { content, places: placesIn(content, strings.length - 1) };
    templates.set(strings, template);
  }
  return template;
}

/** The text of a template, with a comment or, within a tag, a mark for each value. */
function marked([first = '', ...strings]: TemplateStringsArray): string {
  let text = first;
  for (const string of strings) {
    const isInTag = text.lastIndexOf('<') > text.lastIndexOf('>');
    text += (isInTag ? MARK : '<!>') + string;
  }
  // What is drawn last ends before a node of the template's own, too.
  return text.endsWith('<!>') ? `${text}<!>` : text;
}

function read(text: string, isSvg: boolean): DocumentFragment {
  const template = document.createElement('template');
  const markup = isSvg ? `<svg>${text}</svg>` : text;
  template.innerHTML = policy?.createHTML(markup) ?? markup;
  const { content } = template;
  if (isSvg) content.firstElementChild?.replaceWith(...content.firstElementChild.childNodes);
  return content;
}

/** Finds where the values go, and leaves out the attributes that are still to be written. */
function placesIn(content: DocumentFragment, count: number): Place[] {
  const places: Place[] = [];
  walker.currentNode = content;
  for (let index = 0, found = 0; found < count; index += 1) {
    const node = walker.nextNode();
    if (node instanceof Element) {
      for (const name of node.getAttributeNames()) {
        const strings = node.getAttribute(name)?.split(MARK) ?? [];
        if (strings.length > 1) {
          node.removeAttribute(name);
          places.push({ index, name, strings });
          found += strings.length - 1;
        }
      }
    } else {
      places.push({ index, strings: ['', ''] });
      found += 1;
    }
  }
  return places;
}
