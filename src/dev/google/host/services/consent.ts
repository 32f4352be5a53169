// Permissions granted one by one: which of the scopes that the manifest asks for a person has ticked.
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

/**
 * Any one of the scopes suffices. A manifest without a list asks for whatever the script uses. Who withdraws everything
 * stops no run that is under way.
 */
export function hasGranted({ world, project, user }: Asking, scopes: readonly string[]): boolean {
  const { granted } = accountOf(world, user);
  const asked = project.manifest.oauthScopes;
  return scopes.some(
    (scope) => (asked?.includes(scope) ?? true) && (granted?.includes(scope) ?? true),
  );
}

/** What the manifest asks for and this person granted. */
export function grantedScopes(asking: Asking): readonly string[] {
  const missing = missingScopes(asking, askedFor(asking));
  return askedFor(asking).filter((scope) => !missing.includes(scope));
}

/** Those of the wanted scopes that are missing. */
export function missingScopes(asking: Asking, wanted: readonly string[]): readonly string[] {
  const { authorised } = accountOf(asking.world, asking.user);
  return authorised ? wanted.filter((scope) => !hasGranted(asking, [scope])) : wanted;
}
