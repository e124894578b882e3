import { elementOf, tagOf } from './placeholder.ts';

/** Fetches and registers one kind of element; called once a page for each. */
type Load = (tag: string) => Promise<unknown>;

/** What was found, and where else to look. */
export interface Discovery {
  /** Settled when the elements that stand on the page now are there, or cannot be had. */
  readonly settled: Promise<unknown>;
  /** Looks into a root that the document does not show, such as a shadow root, now and later. */
  readonly scan: (root: Node & ParentNode) => void;
}

/** How close to the viewport an element with `loading="lazy"` is fetched. */
const LAZY_MARGIN = '200px';

/**
 * Finds the elements and placeholders of a page, those inserted later included, and loads each
 * kind of element when the first one is there.
 */
export function discover(tags: readonly string[], load: Load): Discovery {
  const started = new Map<string, Promise<unknown>>();
  const selector = `${tags.join()},[data-vhcs]`;
  const lazy = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) start(target);
    },
    { rootMargin: LAZY_MARGIN },
  );

  const start = (element: Element): void => {
    const { localName: tag } = element;
    lazy.unobserve(element);
    if (started.has(tag)) return;
    const loaded = load(tag).catch((error: unknown) => {
      document.dispatchEvent(new CustomEvent('vhcs:error', { detail: error }));
    });
    started.set(tag, loaded);
  };

  const meet = (found: HTMLElement): void => {
    if (!tags.includes(tagOf(found))) return;
    const element = elementOf(found);
    if (element.getAttribute('loading') === 'lazy') lazy.observe(element);
    else start(element);
  };

  const meetAll = (root: ParentNode): void => {
    root.querySelectorAll<HTMLElement>(selector).forEach(meet);
  };

  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      // A placeholder whose content the page writes anew has lost its element.
      for (const node of [target, ...addedNodes]) {
        // Not by `instanceof`: what a page takes over from a frame is of that frame's classes.
        if (!('matches' in node)) continue;
        const element = node as HTMLElement;
        if (element.matches(selector)) meet(element);
        if (node !== target) meetAll(element);
      }
    }
  });
  const scan = (root: Node & ParentNode): void => {
    observer.observe(root, { childList: true, subtree: true });
    meetAll(root);
  };
  scan(document);
  return { scan, settled: Promise.all(started.values()) };
}
