/*
 * Spells out in a custom elements manifest what types stand for that are names of a few strings:
 * `Contrast` becomes `'soft' | 'normal' | 'high'`, which editors offer, and pages of documentation
 * need not explain.
 */
import { join } from 'node:path';
import ts from 'typescript';

/**
 * Makes the plugin for the analyzer.
 *
 * @param {string} root folder of the package, with its `tsconfig.json`
 */
export function literalTypesPlugin(root) {
  return {
    name: 'vhcs-literal-types',
    // After the modules are analysed, and before plugins that rename them.
    packageLinkPhase({ customElementsManifest: manifest }) {
      const elements = manifest.modules.flatMap(({ path, declarations }) =>
        declarations.filter(({ tagName }) => tagName).map((element) => ({ path, element })),
      );
      const types = typesOf(
        root,
        elements.map(({ path }) => path),
      );
      for (const { path, element } of elements) {
        for (const member of [...element.members, ...element.attributes]) {
          const text = types(path, element.name, member.fieldName ?? member.name);
          if (text) member.type = { text };
        }
      }
    },
  };
}

/** A function that spells out the type of a member, or gives nothing where its own text is best. */
function typesOf(root, paths) {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const files = paths.map((path) => join(root, path));
  const program = ts.createProgram(files, { ...options, noEmit: true, composite: false });
  const checker = program.getTypeChecker();

  return (path, className, memberName) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(join(root, path)));
    const symbol = module?.exports?.get(className);
    const member = symbol?.members?.get(memberName);
    if (!member?.valueDeclaration) return undefined;
    return literalUnion(checker.getTypeOfSymbol(member));
  };
}

function literalUnion(type) {
  const parts = type.isUnion() ? type.types : [type];
  const literals = parts.filter((part) => part.isStringLiteral());
  const isMissing = parts.some((part) => part.flags & ts.TypeFlags.Undefined);
  if (literals.length === 0 || literals.length + Number(isMissing) !== parts.length)
    return undefined;
  return [...literals.map(({ value }) => `'${value}'`), ...(isMissing ? ['undefined'] : [])].join(
    ' | ',
  );
}
