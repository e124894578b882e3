import { fillPlaceholder } from './placeholder.ts';

/** Fetches and registers one element; called once a page for each. */
type Load = () => Promise<unknown>;

/** How close to the viewport an element with `loading="lazy"` is fetched. */
const LAZY_MARGIN = '200px';

/**
 * Finds the elements and placeholders of a page, those inserted later included, and loads each
 * kind of element when the first one is there.
 *
 * @param loaders by tag name
 */
export function discover(loaders: Readonly<Record<string, Load>>): void {
  const started = new Set<string>();
  const lazy = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) load(target);
    },
    { rootMargin: LAZY_MARGIN },
  );
  const kinds = Object.keys(loaders);
  const selector = kinds
    .flatMap((tag) => [tag, `[data-vhcs="${tag.slice('vhcs-'.length)}"]`])
    .join();

  const load = (element: Element): void => {
    const { localName } = element;
    lazy.unobserve(element);
    if (started.has(localName)) return;
    started.add(localName);
    loaders[localName]?.().catch((error: unknown) => {
      document.dispatchEvent(new CustomEvent('vhcs:error', { detail: error }));
    });
  };

  const meet = (element: Element): void => {
    if (element instanceof HTMLElement && element.dataset['vhcs']) fillPlaceholder(element);
    else if (element.getAttribute('loading') === 'lazy') lazy.observe(element);
    else load(element);
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
