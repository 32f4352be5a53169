// The texts in the sources: every string and every part of a template, without keys and imports.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const folders = { 'zh-Hans': 'zh-hans', 'zh-Hant': 'zh-hant' } as const;

/** Where a template has something else put in. */
export const hole = '○';

export interface Text {
  readonly file: string;
  readonly text: string;
}

const capabilities = 'src/complaints';

/** Language-wide, and by capability. */
export const textsOf = (language: keyof typeof folders): Text[] =>
  [...filesIn('src/language'), ...filesIn(capabilities)]
    .filter((file) => /(language|words)\/([\w-]+)(\/|\.ts$)/.exec(file)?.[2] === folders[language])
    .flatMap(textsInFile);

/** Of a capability, outside its words. */
export const textsElsewhere = (): Text[] =>
  filesIn(capabilities)
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('/words/'))
    .flatMap(textsInFile);

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => statSync(file).isFile());

function textsInFile(file: string): Text[] {
  const code = readFileSync(file, 'utf8');
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true);
  return textsIn(source).map((text) => ({ file, text }));
}

function textsIn(node: ts.Node): string[] {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return [];
  if (ts.isJsxText(node)) return [node.text.trim()];
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
