// Titles of all tests, read from their sources: each alone, and as jest prints it, behind the titles around it. Tables keep
// their %s. What is skipped is no test.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const groups = ['describe'];
const testers = ['test', 'it'];

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return path.endsWith('.test.ts') ? [path] : [];
  });

/** `test`, `test.each([...])`, `it.each(table)`: which function it is in the end; '' of one that is skipped. */
function calledBy(callee: ts.Expression): string {
  if (ts.isIdentifier(callee)) return callee.text;
  if (ts.isCallExpression(callee)) return calledBy(callee.expression);
  if (!ts.isPropertyAccessExpression(callee)) return '';
  return ['skip', 'todo'].includes(callee.name.text) ? '' : calledBy(callee.expression);
}

/** Functions of the file that make a test of their first argument: `const story = (title, tell) => test(title, ...)`. */
function ownTesters(file: ts.SourceFile): string[] {
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && makesTest(node.initializer)) {
      found.push(node.name.getText(file));
    }
    ts.forEachChild(node, look);
  };
  look(file);
  return found;
}

function makesTest(made: ts.Expression | undefined): boolean {
  if (!made || !ts.isArrowFunction(made) || !ts.isCallExpression(made.body)) return false;
  const [title] = made.parameters;
  const [given] = made.body.arguments;
  const isTitle = given !== undefined && given.getText() === title?.name.getText();
  return isTitle && testers.includes(calledBy(made.body.expression));
}

export function titlesIn(name: string, source: string): string[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true);
  const making = [...testers, ...ownTesters(file)];
  const titles: string[] = [];
  const look = (node: ts.Node, around: readonly string[]): void => {
    const { by, title } = ts.isCallExpression(node) ? titled(node) : { by: '', title: '' };
    const path = groups.includes(by) ? [...around, title] : around;
    if (making.includes(by)) titles.push(title, [...around, title].join(' '));
    ts.forEachChild(node, (child) => look(child, path));
  };
  look(file, []);
  return titles;
}

/** What a call with a title makes of it; nothing of any other call. */
function titled({ expression, arguments: [first] }: ts.CallExpression) {
  return first && ts.isStringLiteralLike(first)
    ? { by: calledBy(expression), title: first.text }
    : { by: '', title: '' };
}

export const allTitles = (folder = 'test'): ReadonlySet<string> =>
  new Set(filesIn(folder).flatMap((path) => titlesIn(path, readFileSync(path, 'utf8'))));
