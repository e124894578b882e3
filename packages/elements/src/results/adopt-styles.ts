import type { CSSResult, LitElement } from 'lit';

/** Gives an element further styles, for a part of it that arrived later. */
export function adoptStyles({ renderRoot }: LitElement, { styleSheet }: CSSResult): void {
  if (renderRoot instanceof ShadowRoot && styleSheet) {
    renderRoot.adoptedStyleSheets = [...renderRoot.adoptedStyleSheets, styleSheet];
  }
}
