import ts from 'typescript';
import { placeOf } from './support-line-sources.mjs';

const RULE = /\{[^{}]*:[^{}]*\}/;
const FUNCTION = /^[a-z-]+\([^]*\)$/;

/** Stands where a template puts something in. */
const PUT_IN = ' x ';

/**
 * The style sheets that a source writes: templates of `css`, other text that has rules in it, and
 * values that are text, such as `color-mix(…)`.
 *
 * @param {ts.SourceFile} file
 * @returns their text, and the path and line where they begin
 */
export function styleSheetsOf(file) {
  const sheets = [];
  const visit = (node) => {
    const text = cssOf(node, file);
    if (text !== undefined) sheets.push({ text, ...placeOf(node, file) });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return sheets;
}

function cssOf(node, file) {
  const text = textOf(node);
  if (text === undefined) return undefined;
  if (ts.isTaggedTemplateExpression(node.parent)) {
    return node.parent.tag.getText(file) === 'css' ? text : undefined;
  }
  if (RULE.test(text)) return text;
  return FUNCTION.test(text) ? `a { color: ${text} }` : undefined;
}

function textOf(node) {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  const { head, templateSpans } = node;
  return [head, ...templateSpans.map(({ literal }) => literal)]
    .map(({ text }) => text)
    .join(PUT_IN);
}
