import { join, relative } from 'node:path';
import ts from 'typescript';

/** A member of Excel's interface that our code uses. */
export interface UsedMember {
  readonly member: string;
  /** The version of ExcelApi that brought it: 1.9 is 109, 1.18 is 118. */
  readonly since: number;
  readonly file: string;
  readonly line: number;
}

const root = join(__dirname, '../..');

/** `1.9` → 109, `1.10` → 110. */
export function versionNumber(version: string): number {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major * 100 + minor;
}

/** The version in the comment of a declaration in @types/office-js: `[Api set: ExcelApi 1.9]`; null where it says none. */
function versionOf(declaration: ts.Node): number | null {
  const said = ts
    .getJSDocCommentsAndTags(declaration)
    .map((comment) => comment.getText())
    .join(' ');
  const version = /Api set: ExcelApi (\d+\.\d+)/.exec(said)?.[1];
  return version === undefined ? null : versionNumber(version);
}

/** A declaration's own version, or that of the class or enumeration it stands in. Overloads: the earliest. */
function sinceOf(symbol: ts.Symbol | undefined): number | null {
  const versions = (symbol?.declarations ?? [])
    .filter((declaration) => declaration.getSourceFile().fileName.includes('office-js'))
    .flatMap((declaration) => versionOf(declaration) ?? versionOf(declaration.parent) ?? []);
  return versions.length === 0 ? null : Math.min(...versions);
}

/** Every member of Excel's interface that the files of a folder use, those that are loaded by their names among them. */
export function usedMembers(folder: string): UsedMember[] {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile.bind(ts.sys)) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const files = ts.sys.readDirectory(join(root, folder), ['.ts', '.tsx']);
  const program = ts.createProgram(files, { ...options, types: ['office-js'] });
  const checker = program.getTypeChecker();
  const found: UsedMember[] = [];
  const note = (symbol: ts.Symbol | undefined, node: ts.Node) => {
    const since = sinceOf(symbol);
    if (symbol === undefined || since === null) return;
    const source = node.getSourceFile();
    const [declaration] = symbol.declarations ?? [];
    // Of a type such as `Partial<…>` every member may be missing, and the compiler sees to it that this is thought of.
    const mayBeMissing = (symbol.flags & ts.SymbolFlags.Optional) !== 0;
    const isDeclaredSo =
      declaration !== undefined && 'questionToken' in declaration && declaration.questionToken !== undefined;
    if (mayBeMissing && !isDeclaredSo) return;
    const owner = declaration?.parent as ts.NamedDeclaration | undefined;
    found.push({
      member: `${owner?.name?.getText() ?? ''}.${symbol.getName()}`,
      since,
      file: relative(root, source.fileName),
      line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1,
    });
  };
  /** The members that a text such as `items/name,items/formula` loads of a type. */
  const noteLoaded = (type: ts.Type, names: string, node: ts.Node) => {
    for (const path of names.split(',')) {
      path.split('/').reduce<ts.Type | null>((at, name) => {
        const symbol = at?.getProperty(name.trim());
        if (symbol === undefined) return null;
        note(symbol, node);
        const of = checker.getTypeOfSymbol(symbol);
        return checker.isArrayType(of) ? (checker.getTypeArguments(of as ts.TypeReference)[0] ?? null) : of;
      }, type);
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name), node);
    if (
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      node.expression.name.text === 'load'
    ) {
      const [names] = node.arguments;
      const type = names === undefined ? undefined : checker.getTypeAtLocation(names);
      if (type?.isStringLiteral() === true)
        noteLoaded(checker.getTypeAtLocation(node.expression.expression), type.value, node);
    }
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = (node.propertyName ?? node.name).getText();
      note(checker.getTypeAtLocation(node.parent).getProperty(name), node);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source !== undefined) visit(source);
  }
  return found;
}

/** The highest version of ExcelApi that a file asks for with `isSetSupported`, and 109, which the manifest asks for. */
export function guardedUpTo(file: string): number {
  const text = ts.sys.readFile(join(root, file)) ?? '';
  const asked = [...text.matchAll(/isSetSupported\('ExcelApi', '(\d+\.\d+)'\)/g)].map(([, version = '0']) =>
    versionNumber(version),
  );
  return Math.max(109, ...asked);
}
