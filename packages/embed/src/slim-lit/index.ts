/*
 * What releases have in the place of Lit: as much of it as the elements use, under the same names.
 * They are written against Lit, which applications get with them; on a page each kilobyte of a
 * script keeps its visitors waiting.
 */
export { nothing, render } from './drawing.ts';
export { LitElement } from './element.ts';
export { css } from './styles.ts';
export { html, svg } from './template.ts';
