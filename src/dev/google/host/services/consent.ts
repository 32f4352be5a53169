// Permissions granted one by one: which of the scopes that the manifest asks for a person has ticked (platform 2.34).
import type { Project } from '../executions/project.ts';
import { accountOf, type World } from '../world.ts';

const PREFIX = 'https://www.googleapis.com/auth/';

/** `script.send_mail` and its full URL are the same scope. */
export const scopeUrl = (scope: string): string =>
  scope.startsWith('https://') ? scope : `${PREFIX}${scope}`;

export function grantScopes(world: World, person: string, scopes: readonly string[] | 'all'): void {
  const { granted: _before, ...account } = accountOf(world, person);
  const ticked = scopes === 'all' ? {} : { granted: scopes.map(scopeUrl) };
  world.accounts[person] = { ...account, ...ticked, authorised: true };
}

export interface Asking {
  readonly world: World;
  readonly project: Project;
  readonly user: string;
}

export const askedFor = ({ project }: Asking): readonly string[] =>
  project.manifest.oauthScopes ?? [];

/** What the manifest asks for and this person granted. */
export function grantedScopes(asking: Asking): readonly string[] {
  const { authorised, granted } = accountOf(asking.world, asking.user);
  if (!authorised) return [];
  return askedFor(asking).filter((scope) => granted?.includes(scope) ?? true);
}

/** Any one of the scopes suffices. A manifest without a list asks for whatever the script uses. */
export function hasGranted(asking: Asking, scopes: readonly string[]): boolean {
  if (asking.project.manifest.oauthScopes) {
    const listed = grantedScopes(asking);
    return scopes.some((scope) => listed.includes(scope));
  }
  const { authorised, granted } = accountOf(asking.world, asking.user);
  return authorised && (!granted || scopes.some((scope) => granted.includes(scope)));
}

/** Those of the wanted scopes that are missing. */
export function missingScopes(asking: Asking, wanted: readonly string[]): readonly string[] {
  return wanted.filter((scope) => !hasGranted(asking, [scope]));
}
