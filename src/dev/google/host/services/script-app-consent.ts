// ScriptApp: what a person has granted, and asking for the rest.
import { accountOf } from '../world.ts';
import { askedFor, grantedScopes, missingScopes, scopeUrl } from './consent.ts';
import type { Caller, Service } from './service.ts';

/** Null: whatever the manifest asks for. */
function wantedScopes(caller: Caller, scopes: unknown): readonly string[] {
  return Array.isArray(scopes) ? scopes.map(String) : askedFor(caller);
}

function authorisation(caller: Caller, authMode: unknown, scopes: unknown) {
  const wanted = wantedScopes(caller, scopes);
  const authorised = grantedScopes(caller).filter((scope) => wanted.includes(scope));
  // Nothing but full authority needs anybody's consent.
  const required = authMode === 'FULL' && lacksAny(caller, wanted);
  return { required, authorised: authorised.length > 0 ? authorised : null };
}

function lacksAny(caller: Caller, wanted: readonly string[]): boolean {
  return (
    !accountOf(caller.world, caller.user).authorised || missingScopes(caller, wanted).length > 0
  );
}

/** Nobody sits before a trigger to be asked. */
function requireScopes(caller: Caller, authMode: unknown, scopes: unknown): void {
  const missing = missingScopes(caller, wantedScopes(caller, scopes));
  if (authMode !== 'FULL' || missing.length === 0) return;
  const { kind, user, world } = caller;
  if (kind === 'menu' || kind === 'run') {
    world.prompts.push({ user, scopes: missing.map(scopeUrl) });
  }
  caller.endUnauthorised();
}

export const scriptAppConsent: Service = {
  'ScriptApp.authorisation': { counted: false, run: authorisation },
  'ScriptApp.requireScopes': { counted: false, run: requireScopes },
};
