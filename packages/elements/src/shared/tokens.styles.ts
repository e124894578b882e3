import { css, type CSSResult } from 'lit';

/**
 * Colours of every element. Public `--vhcs-*` properties win; the names with `--_` are for use
 * inside. Surface and text are the system colours of the page's own `color-scheme` (a dark box on
 * a portal that knows no dark would look broken); every other colour is one tone that has the
 * contrast it needs on light and on dark, so that nothing is said twice.
 *
 * A theme and a scheme are handed down by `--_vhcs-*`, which are inherited: an element without its
 * own follows the provider around it.
 */
export const tokens: CSSResult = css`
  :host {
    --_accent: var(--vhcs-accent, var(--_vhcs-accent, #0a69ad));
    --_on-accent: var(--vhcs-on-accent, #fff);
    --_surface: var(--vhcs-surface, Canvas);
    --_text: var(--vhcs-text, CanvasText);
    --_line: var(--vhcs-line, var(--_vhcs-line, #8886));
    --_tint: var(--vhcs-tint, #8882);
    --_radius: var(--vhcs-radius, 0.75em);
    color-scheme: var(--_vhcs-scheme);
  }
  :host([theme]) {
    --_vhcs-accent: initial;
    --_vhcs-line: initial;
  }
  :host([theme='red-gold']) {
    --_vhcs-accent: #c2272d;
    --_vhcs-line: #c9a24a;
  }
  :host([theme='blue']) {
    --_vhcs-accent: #2563c9;
  }
  :host([scheme]) {
    --_vhcs-scheme: initial;
  }
  :host([scheme='light']) {
    --_vhcs-scheme: light;
  }
  :host([scheme='dark']) {
    --_vhcs-scheme: dark;
  }
`;
