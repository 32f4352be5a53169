// What `clasp push` uploads: checked as Google checks it at saving, and compiled once for all executions.
import { Script } from 'node:vm';
import { transformSync } from 'esbuild';
import { digestOf, kept } from '../../../kept.ts';

/** File name (`Code.js`, `sidebar.html`, `appsscript.json`) -> text. */
export type Files = Readonly<Record<string, string>>;

export interface Manifest {
  readonly timeZone: string;
  readonly oauthScopes?: readonly string[];
  readonly dependencies?: {
    readonly enabledAdvancedServices?: readonly { readonly userSymbol: string }[];
  };
}

export interface Project {
  readonly files: Files;
  readonly manifest: Manifest;
  readonly scripts: readonly Script[];
  /** Functions that triggers, menus and the sidebar can name. */
  readonly functions: ReadonlySet<string>;
  /** HTML files by name without extension. */
  readonly pages: Readonly<Record<string, string>>;
}

export function pushProject(files: Files): Project {
  const sources = Object.entries(files).filter(([name]) => /\.(js|gs)$/.test(name));
  for (const [name, source] of sources.filter(([, text]) => SUSPICIOUS.test(text))) {
    kept(`syntax-${digestOf(source)}`, () => refuseNewClassSyntax(name, source));
  }
  return {
    files,
    manifest: readManifest(files),
    scripts: sources.map(([filename, source]) => new Script(source, { filename })),
    functions: new Set(sources.flatMap(([, source]) => declaredFunctions(source))),
    pages: Object.fromEntries(
      Object.entries(files)
        .filter(([name]) => name.endsWith('.html'))
        .map(([name, text]) => [name.slice(0, -'.html'.length), text]),
    ),
  };
}

function readManifest(files: Files): Manifest {
  const text = files['appsscript.json'];
  if (text === undefined) {
    throw new Error('Project contents must include a manifest file named appsscript.');
  }
  const manifest: Manifest = JSON.parse(text);
  if (typeof manifest.timeZone !== 'string') throw new Error('appsscript.json: timeZone missing');
  return manifest;
}

/** Google's parser refuses `#private` and `static x =`: text that changes when they are lowered has them. */
function refuseNewClassSyntax(name: string, source: string): string {
  const lowered = transformSync(source, { supported: NO_CLASS_FIELDS, logLevel: 'silent' }).code;
  const kept = transformSync(source, { logLevel: 'silent' }).code;
  if (lowered !== kept) {
    throw new SyntaxError(`${name}: private class members and static fields are not supported`);
  }
  return 'fine';
}

/** What neither has cannot have them, and needs no compiler to tell. */
const SUSPICIOUS = /#|\bstatic\b/;

const NO_CLASS_FIELDS = Object.fromEntries(
  [
    'class-private-accessor',
    'class-private-brand-check',
    'class-private-field',
    'class-private-method',
    'class-private-static-accessor',
    'class-private-static-field',
    'class-private-static-method',
    'class-static-blocks',
    'class-static-field',
  ].map((feature) => [feature, false]),
);

function declaredFunctions(source: string): string[] {
  const declarations = source.matchAll(/^(?:async[ \t]+)?function[ \t]*\*?[ \t]*([\w$]+)/gm);
  return [...declarations].flatMap(([, name]) => (name === undefined ? [] : [name]));
}
