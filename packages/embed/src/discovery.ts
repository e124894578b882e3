import { fillPlaceholder } from './placeholder.ts';

/**
 * Fetches and registers one kind of element; called once a page for each.
 *
 * @param isAlone whether the page has no other kind of element yet
 */
type Load<Tag> = (tag: Tag, isAlone: boolean) => Promise<unknown>;

/** How close to the viewport an element with `loading="lazy"` is fetched. */
const LAZY_MARGIN = '200px';

/**
 * Finds the elements and placeholders of a page, those inserted later included, and loads each
 * kind of element when the first one is there.
 */
export function discover<Tag extends string>(tags: readonly Tag[], load: Load<Tag>): void {
  const started = new Set<string>();
  const lazy = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) start(target);
    },
    { rootMargin: LAZY_MARGIN },
  );
  const selectorOf = (tag: Tag): string => `${tag},[data-vhcs="${tag.slice('vhcs-'.length)}"]`;
  const selector = tags.map(selectorOf).join();

  const start = (element: Element): void => {
    const tag = tags.find((known) => known === element.localName);
    lazy.unobserve(element);
    if (!tag || started.has(tag)) return;
    const isFirst = started.size === 0;
    started.add(tag);
    const others = tags.filter((other) => other !== tag).map(selectorOf);
    const isAlone = isFirst && !document.querySelector(others.join());
    load(tag, isAlone).catch((error: unknown) => {
      document.dispatchEvent(new CustomEvent('vhcs:error', { detail: error }));
    });
  };

  const meet = (element: Element): void => {
    if (element instanceof HTMLElement && element.dataset['vhcs']) fillPlaceholder(element);
    else if (element.getAttribute('loading') === 'lazy') lazy.observe(element);
    else start(element);
  };

  const scan = (root: ParentNode): void => {
    root.querySelectorAll(selector).forEach(meet);
  };

  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches(selector)) meet(node);
        scan(node);
      }
    }
  }).observe(document.documentElement, { childList: true, subtree: true });
  scan(document);
}
