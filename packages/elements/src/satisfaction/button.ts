import { html, type TemplateResult } from 'lit';
import type { Text } from './words.ts';

/** A button of the element. */
export const button = (label: Text, onClick: () => void, kind = ''): TemplateResult =>
  html`<button class=${kind} part="button" type="button" @click=${onClick}>${label}</button>`;
