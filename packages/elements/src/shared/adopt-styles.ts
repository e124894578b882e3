import type { CSSResult, LitElement } from 'lit';

/** Gives an element the styles of a part that was fetched later; once, however often it is asked. */
export function adoptStyles({ shadowRoot }: LitElement, styles: readonly CSSResult[]): void {
  for (const { styleSheet } of styles) {
    if (!shadowRoot || !styleSheet || shadowRoot.adoptedStyleSheets.includes(styleSheet)) continue;
    // Assigned, because the list could not be pushed to before Chrome 99.
    shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, styleSheet];
  }
}
