// What may import what, beyond the worlds that the compiler keeps: capabilities know each other by their front doors,
// words and facts stand where they are looked for. The table that docs/engineering.md shows.
import { dirname, join, normalize } from 'node:path';

/** Where a file stands in the house. */
export type Part =
  | { readonly kind: 'plain' | 'language' | 'desk' | 'google' | 'sidebar' | 'pieces' | 'door' }
  /** `complaints/*.ts`: the lists of all capabilities and the playbook. */
  | { readonly kind: 'lists'; readonly file: string }
  | {
      readonly kind: 'core' | 'facts' | 'words' | 'page';
      readonly capability: string;
      readonly file: string;
    };

const inCapability = /^src\/complaints\/([^/]+)\/(?:(words|pages)\/)?(.+)$/;

/** Of a path from the project's root; undefined = not the product's. */
export function partOf(path: string): Part | undefined {
  if (path.startsWith('src/dev/') || !path.startsWith('src/')) return undefined;
  if (path === 'src/main.ts') return { kind: 'door' };
  if (/^src\/complaints\/[^/]+\.ts$/.test(path)) return { kind: 'lists', file: path };
  if (path.startsWith('src/sidebar/pieces/')) return { kind: 'pieces' };
  return inside(path) ?? world(path);
}

const kinds: Readonly<Record<string, 'words' | 'page'>> = { words: 'words', pages: 'page' };

function inside(path: string): Part | undefined {
  const [, capability, folder = '', file = ''] = inCapability.exec(path) ?? [];
  if (capability === undefined) return undefined;
  const kind = file === 'facts.ts' ? 'facts' : (kinds[folder] ?? 'core');
  return { kind, capability, file };
}

function world(path: string): Part | undefined {
  const [, name] = /^src\/(plain|language|desk|google|sidebar)\//.exec(path) ?? [];
  return name === undefined ? undefined : ({ kind: name } as Part);
}

/** What siblings, the shell and the edge may use of a capability: `x/x.ts`, and what it keeps. */
const isFrontDoor = (part: Part): boolean =>
  part.kind === 'facts' || (part.kind === 'core' && part.file === `${part.capability}.ts`);

type Rule = (from: Part, to: Part, isType: boolean) => boolean;

const isOwn: Rule = (from, to) =>
  'capability' in from && 'capability' in to && from.capability === to.capability;
const isOneOf =
  (...kinds: readonly Part['kind'][]): Rule =>
  (_, to) =>
    kinds.includes(to.kind);
const either =
  (...rules: readonly Rule[]): Rule =>
  (from, to, isType) =>
    rules.some((rule) => rule(from, to, isType));
const frontDoor: Rule = (_, to) => isFrontDoor(to);
const typeOnly: Rule = (_, to, isType) =>
  isType && (to.kind === 'desk' || to.kind === 'lists' || to.kind === 'core');
/** Facts and words know only what they are made of. */
const makings = [
  'src/desk/fact.ts',
  'src/desk/table.ts',
  'src/desk/register.ts',
  'src/desk/choices.ts',
];

export const mayImport: Readonly<Record<Part['kind'], Rule>> = {
  plain: isOneOf('plain'),
  language: isOneOf('language', 'plain', 'words'),
  words: either(
    isOneOf('language', 'plain'),
    (from, to) => to.kind === 'words' && isOwn(from, to, false),
  ),
  facts: either(
    isOneOf('language', 'plain'),
    (from, to) => to.kind === 'words' && isOwn(from, to, false),
  ),
  desk: (_, to, isType) =>
    ['desk', 'plain', 'language', 'facts'].includes(to.kind) ||
    (isType && isFrontDoor(to)) ||
    (to.kind === 'lists' && to.file === 'src/complaints/facts.ts'),
  core: either(
    isOneOf('desk', 'plain', 'language'),
    frontDoor,
    (from, to) => to.kind !== 'page' && isOwn(from, to, false),
  ),
  page: either(
    isOneOf('pieces', 'plain', 'language'),
    typeOnly,
    (from, to) => (to.kind === 'page' || to.kind === 'words') && isOwn(from, to, false),
  ),
  lists: isOneOf('lists', 'core', 'facts', 'desk', 'plain', 'language'),
  google: either(
    isOneOf('google', 'lists', 'desk', 'plain', 'language', 'words'),
    frontDoor,
    // Set-up is done at Google: half of it is the edge.
    (_, to) => to.kind === 'core' && to.capability === 'set-up',
  ),
  door: isOneOf('google', 'lists', 'desk'),
  pieces: either(isOneOf('pieces', 'plain', 'language', 'words'), typeOnly),
  sidebar: either(isOneOf('sidebar', 'pieces', 'page', 'words', 'plain', 'language'), typeOnly),
};

export interface Import {
  readonly from: string;
  readonly to: string;
  readonly isType: boolean;
}

const statement = /(?:^|\n)(?:import|export)(\s+type)?\s(?:[^'";]*?\sfrom\s)?'(\.[^']+)'/g;

export const importsOf = (path: string, source: string): Import[] =>
  [...source.matchAll(statement)].map(([, type, to = '']) => ({
    from: path,
    to: normalize(join(dirname(path), to)),
    isType: type !== undefined,
  }));

export function isForbidden({ from, to, isType }: Import): boolean {
  const [here, there] = [partOf(from), partOf(to)];
  if (!here || !there || to.endsWith('.css')) return false;
  if (here.kind === 'facts' && makings.includes(to)) return false;
  return !mayImport[here.kind](here, there, isType);
}
