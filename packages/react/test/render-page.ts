import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { Page } from './page.ts';

/** The page as a server writes it. */
export function renderPage(api: string): string {
  return renderToString(createElement(Page, { api }));
}
