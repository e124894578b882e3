import { html } from 'hono/html';
import type { Fragment } from '../html/fragment.ts';
import { renderHtml, unlisted } from '../html/html-page.ts';
import type { PageLanguage } from '../html/page-language.ts';
import type { FrameElementName } from './frame-elements.ts';
import type { FrameAttributes } from './frame-query.ts';

/** Schemes of the page for the schemes of an element; `auto` is that of the page around. */
const schemes: Readonly<Record<string, string>> = {
  auto: 'light dark',
  light: 'light',
  dark: 'dark',
};

/** What every page in a frame has. */
export interface FramePageParts {
  readonly language: PageLanguage;
  readonly title: string;
  readonly main: Fragment;
  /** Origin of the page around, which is told the height. Default: that of the referrer. */
  readonly parent?: string | undefined;
  readonly scheme?: string | undefined;
  /** The element whose script is fetched. Default: none. */
  readonly element?: FrameElementName;
}

/**
 * A whole page as text. Links leave the frame: the pages that they lead to refuse to be framed by
 * other sites.
 */
export function renderFramePage({
  language,
  title,
  main,
  parent,
  scheme,
  element,
}: FramePageParts): Promise<string> {
  return renderHtml({
    language,
    title,
    head: html`${unlisted}
      ${scheme !== undefined && html`<meta name="color-scheme" content="${schemes[scheme]}" />`}
      <base target="_top" />
      <link rel="stylesheet" href="/static/frame.css" />
      ${
        element &&
        html`<link rel="stylesheet" href="/embed/v1/reserve.css" />
          <script type="module" src="/embed/v1/${element}.js"></script>`
      }
      <script
        src="/static/frame.js"
        defer
        ${parent !== undefined && html`data-parent="${parent}"`}
      ></script>`,
    body: html`<main>${main}</main>`,
  });
}

/** The tag of an element with its attributes, and what works without script inside. */
export function elementTag(
  element: FrameElementName,
  attributes: FrameAttributes,
  fallback: Fragment,
): Fragment {
  const tag = `vhcs-${element}`;
  return html`<${tag}${Array.from(attributes, ([name, value]) => html` ${name}="${value}"`)}>${fallback}</${tag}>`;
}
