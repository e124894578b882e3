import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Page } from './page.ts';

addEventListener('DOMContentLoaded', () => {
  const root = document.querySelector<HTMLElement>('#root');
  if (root) hydrateRoot(root, createElement(Page, { api: root.dataset['api'] ?? '' }));
});
