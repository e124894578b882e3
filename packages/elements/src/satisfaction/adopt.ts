import type { CSSResult, LitElement } from 'lit';

/** Gives an element styles that came with code fetched later. */
export function adopt({ shadowRoot }: LitElement, styles: readonly CSSResult[]): void {
  const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
  shadowRoot?.adoptedStyleSheets.push(...sheets);
}
