import { html, type TemplateResult } from 'lit';

/** The levels that an element inside a page may have; level 1 is the page's own. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

/** What a heading says, and the part by which pages reach it. */
interface HeadingView {
  readonly text: TemplateResult | string;
  readonly part: string;
}

const headings: Readonly<Record<HeadingLevel, (view: HeadingView) => TemplateResult>> = {
  2: ({ text, part }) => html`<h2 part=${part}>${text}</h2>`,
  3: ({ text, part }) => html`<h3 part=${part}>${text}</h3>`,
  4: ({ text, part }) => html`<h4 part=${part}>${text}</h4>`,
  5: ({ text, part }) => html`<h5 part=${part}>${text}</h5>`,
  6: ({ text, part }) => html`<h6 part=${part}>${text}</h6>`,
};

/** A heading of a level that is known only when it is drawn. */
export function heading(level: HeadingLevel, view: HeadingView): TemplateResult {
  return headings[level](view);
}

/** The level that a page asks for; 3 when it asks for none from 2 to 6. */
export function toHeadingLevel(wished: number): HeadingLevel {
  return isHeadingLevel(wished) ? wished : 3;
}

/** The level of what stands below a heading; there is none below 6. */
export function belowHeading(level: HeadingLevel): HeadingLevel {
  const below = level + 1;
  return isHeadingLevel(below) ? below : 6;
}

function isHeadingLevel(level: number): level is HeadingLevel {
  return level in headings;
}
