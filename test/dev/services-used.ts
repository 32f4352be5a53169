// Which methods of Google's services the product calls, as the compiler understands its sources.
import { resolve } from 'node:path';
import ts from 'typescript';

const CONFIG = resolve('src/google/tsconfig.json');
const MAIN = resolve('src/main.ts');
const PRODUCT = /\/src\/(google\/|main\.ts$)/;
/** Interfaces of the product's own for what the type package lacks. */
const NEWER = /^(Publishing|Consenting)\./;
const TYPES = /google-apps-script/;

function readConfig(): ts.ParsedCommandLine {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined };
  const parsed = ts.getParsedCommandLineOfConfigFile(CONFIG, {}, host);
  if (!parsed) throw new Error(`${CONFIG} cannot be read`);
  return parsed;
}

export interface Used {
  /** `Form.setTitle`: interface and method of the type package. */
  readonly methods: ReadonlySet<string>;
  /** Methods of interfaces that the product declares itself because the type package lacks them. */
  readonly extras: ReadonlySet<string>;
}

export function servicesUsed(): Used {
  const { fileNames, options } = readConfig();
  const program = ts.createProgram([...fileNames, MAIN], options);
  const checker = program.getTypeChecker();
  const methods = new Set<string>();
  const extras = new Set<string>();
  const note = (node: ts.Node): void => {
    const called = calledIn(checker, node);
    if (called?.isGoogles) methods.add(called.name);
    else if (called && NEWER.test(called.name)) extras.add(called.name);
    ts.forEachChild(node, note);
  };
  for (const file of program.getSourceFiles()) if (PRODUCT.test(file.fileName)) note(file);
  return { methods, extras };
}

function calledIn(checker: ts.TypeChecker, node: ts.Node) {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return;
  const { name } = node.expression;
  const [declared] = checker.getSymbolAtLocation(name)?.declarations ?? [];
  if (!declared) return;
  const isGoogles = TYPES.test(declared.getSourceFile().fileName);
  return { isGoogles, name: `${nameOfOwner(declared)}.${name.text}` };
}

function nameOfOwner(declared: ts.Declaration): string {
  const { parent } = declared;
  return ts.isInterfaceDeclaration(parent) ? parent.name.text : '';
}
