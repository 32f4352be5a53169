// The texts in the source of a language: every string and every part of a template, without keys and imports.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const folders = { 'zh-Hans': 'zh-hans', 'zh-Hant': 'zh-hant' } as const;

/** Where a template has something else put in. */
export const hole = '○';

export interface Text {
  readonly file: string;
  readonly text: string;
}

export function textsOf(language: keyof typeof folders): Text[] {
  return filesOf(folders[language]).flatMap((file) => {
    const code = readFileSync(file, 'utf8');
    const source = ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true);
    return textsIn(source).map((text) => ({ file, text }));
  });
}

/** The words that many share, and those of each capability. */
function filesOf(folder: string): string[] {
  const shared = readdirSync(join('src/language', folder));
  const capabilities = readdirSync('src/complaints', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join('src/complaints', name, 'words', `${folder}.ts`));
  return [
    ...shared.map((file) => join('src/language', folder, file)),
    ...capabilities.filter((file) => existsSync(file)),
  ];
}

function textsIn(node: ts.Node): string[] {
  if (ts.isImportDeclaration(node)) return [];
  if (ts.isTemplateExpression(node)) {
    const parts = [node.head, ...node.templateSpans.map(({ literal }) => literal)];
    const inside = node.templateSpans.flatMap(({ expression }) => textsIn(expression));
    return [parts.map(({ text }) => text).join(hole), ...inside];
  }
  if (ts.isStringLiteralLike(node)) return isCode(node) ? [] : [node.text];
  const found: string[] = [];
  node.forEachChild((child) => {
    found.push(...textsIn(child));
  });
  return found;
}

/** A key, an index, a type, or something to compare with. */
const isCode = (node: ts.Node): boolean =>
  (ts.isPropertyAssignment(node.parent) && node.parent.name === node) ||
  ts.isElementAccessExpression(node.parent) ||
  ts.isLiteralTypeNode(node.parent) ||
  ts.isBinaryExpression(node.parent);
