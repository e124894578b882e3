import ts from 'typescript';
import { compatibility, tooNewFor } from './support-line-browsers.mjs';
import { placeOf } from './support-line-sources.mjs';

const { api, javascript } = compatibility;

/** Interfaces that only types know, and one that the tables know and that has the same. */
const known = {
  Body: 'Response',
  ChildNode: 'Element',
  DocumentOrShadowRoot: 'Document',
  HTMLOrSVGElement: 'HTMLElement',
  NavigatorOnLine: 'Navigator',
  NodeListOf: 'NodeList',
  ParentNode: 'Element',
  ReadonlyArray: 'Array',
  ReadonlyMap: 'Map',
  ReadonlySet: 'Set',
  RegExpExecArray: 'Array',
};

/**
 * What of the platform a source uses and some browser of the support line lacks, by the types of
 * what is used: `list.toSorted()` is found whatever the list is called.
 *
 * @returns names, such as `URL.canParse`, where they stand, and who lacks them
 */
export function newApis(checker, file) {
  const found = [];
  const visit = (node) => {
    const declarations = ts.isIdentifier(node)
      ? (checker.getSymbolAtLocation(node)?.declarations ?? [])
      : [];
    for (const [name, entry] of declarations.flatMap((one) => entriesOf(one, node.text))) {
      const browsers = tooNewFor(entry?.__compat);
      if (browsers.length === 0) continue;
      const { path, line } = placeOf(node, file);
      found.push({ name, where: `${path}:${line}`, browsers });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The entry of a declaration of the platform; none of any other. */
function entriesOf(declaration, name) {
  if (!/\/lib\.[\w.]+\.d\.ts$/.test(declaration.getSourceFile().fileName)) return [];
  const { parent } = declaration;
  if (ts.isInterfaceDeclaration(parent)) {
    const [owner, isStatic] = ownerOf(parent.name.text);
    return [memberOf(owner, name, isStatic)];
  }
  if (ts.isTypeLiteralNode(parent) && ts.isVariableDeclaration(parent.parent)) {
    return [memberOf(parent.parent.name.text, name, true)];
  }
  const isGlobal = ts.isVariableDeclaration(declaration) || ts.isFunctionDeclaration(declaration);
  return isGlobal ? [[name, api[name] ?? javascript.builtins[name] ?? api.Window[name]]] : [];
}

function ownerOf(name) {
  const instance = name.replace(/Constructor$/, '');
  return [known[instance] ?? instance, instance !== name];
}

function memberOf(owner, name, isStatic) {
  const ofPlatform = api[owner]?.[isStatic ? `${name}_static` : name];
  return [`${owner}.${name}`, ofPlatform ?? javascript.builtins[owner]?.[name]];
}
