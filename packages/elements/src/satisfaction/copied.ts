import type { Survey } from '@vhcs/contract';
import { render, type TemplateResult } from 'lit';
import type { OngoingRating, View } from './rating.ts';

interface Copy {
  readonly original: DocumentFragment;
  readonly element: Node | undefined;
}

/** What was drawn once for all elements that ask the same, by language. */
const originals = new WeakMap<Survey, Map<string, DocumentFragment>>();

const copies = new WeakMap<OngoingRating, Copy>();

/**
 * An element's own copy of what a template draws, which takes a third of the time when a page has
 * many. Listeners and states stay behind, so that only what never changes can be copied. With words
 * of the page's own, which may be others at any time, it is the template itself.
 *
 * @param draw draws one element, from the view's survey and language alone
 */
export function copied(view: View, draw: () => TemplateResult): Node | TemplateResult | undefined {
  if (view.pack) return draw();
  const original = originalOf(view, draw);
  const known = copies.get(view.rating);
  const copy =
    known?.original === original
      ? known
      : { original, element: original.firstElementChild?.cloneNode(true) };
  copies.set(view.rating, copy);
  return copy.element;
}

function originalOf({ survey, language }: View, draw: () => TemplateResult): DocumentFragment {
  const byLanguage = originals.get(survey) ?? new Map<string, DocumentFragment>();
  originals.set(survey, byLanguage);
  const known = byLanguage.get(language);
  if (known) return known;
  const original = document.createDocumentFragment();
  render(draw(), original);
  byLanguage.set(language, original);
  return original;
}
