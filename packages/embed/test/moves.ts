import type { Tab } from '../../../scripts/test/engines/index.mjs';

/** The top of a paragraph, in pixels of its window: when it was first there, and farthest away. */
interface Move {
  readonly first: number;
  last: number;
}

declare global {
  interface Window {
    moves: Map<Element, Move>;
  }
}

/** The first script of a page of which is asked whether its paragraphs stay where they are. */
export const moveRecorder = `{
  const __name = (value) => value;
  (${String(recordMoves)})();
}`;

/**
 * Every paragraph in the frames of a page that moved where a visitor sees it: how far, and below
 * what. Below the window nobody sees one.
 */
export async function movesOf(tab: Tab): Promise<readonly string[]> {
  return tab.evaluate(() => {
    const all = Array.from(document.querySelectorAll('iframe'), ({ contentWindow: frame }) =>
      Array.from(frame?.moves ?? [])
        .filter(([, { first, last }]) => Math.abs(last - first) > 0.5)
        .filter(([, { first, last }]) => Math.min(first, last) < (frame?.innerHeight ?? 0))
        .map(([paragraph, { first, last }]) => {
          const above = paragraph.previousElementSibling?.outerHTML.slice(0, 100) ?? '';
          return `${String(Math.round(last - first))} px below ${above}`;
        }),
    );
    return all.flat();
  });
}

/** Looks before each frame that is drawn. */
function recordMoves(): void {
  window.moves = new Map();
  const look = (): void => {
    for (const paragraph of document.querySelectorAll('main > p')) {
      const { top } = paragraph.getBoundingClientRect();
      const known = window.moves.get(paragraph);
      if (!known) window.moves.set(paragraph, { first: top, last: top });
      else if (Math.abs(top - known.first) > Math.abs(known.last - known.first)) known.last = top;
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
