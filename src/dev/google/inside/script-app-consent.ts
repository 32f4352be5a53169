// ScriptApp inside the script: what this person has granted, and asking for the rest.
import type { Host } from './bridge.ts';
import { isText, makeEnum, needs, oneOf } from './signature.ts';

export const AuthMode = makeEnum('NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL');
const AuthorizationStatus = makeEnum('REQUIRED', 'NOT_REQUIRED');

interface Authorisation {
  readonly required: boolean;
  readonly authorised: readonly string[] | null;
}

const isMode = oneOf(AuthMode);
const isTexts = (value: unknown) => Array.isArray(value) && value.every(isText);

function infoFrom({ required, authorised }: Authorisation) {
  return {
    getAuthorizationStatus: () => AuthorizationStatus[required ? 'REQUIRED' : 'NOT_REQUIRED'],
    getAuthorizationUrl: () => (required ? 'https://script.google.com/auth' : null),
    getAuthorizedScopes: () => authorised,
  };
}

/** `newer`: consent one by one has come to this account. */
export function makeConsent(host: Host, newer: boolean) {
  const ask = (args: readonly unknown[]) => {
    const [mode, scopes] = args;
    return infoFrom(host('ScriptApp.authorisation', `${mode}`, scopes ?? null) as Authorisation);
  };
  if (!newer) return { AuthMode, AuthorizationStatus, getAuthorizationInfo: olderInfo(ask) };
  return {
    AuthMode,
    AuthorizationStatus,
    getAuthorizationInfo(...args: unknown[]) {
      const checks = args.length > 1 ? [isMode, isTexts] : [isMode];
      needs('ScriptApp.getAuthorizationInfo', args, ...checks);
      return ask(args);
    },
    requireScopes(...args: unknown[]) {
      needs('ScriptApp.requireScopes', args, isMode, isTexts);
      host('ScriptApp.requireScopes', `${args[0]}`, args[1]);
    },
    requireAllScopes(...args: unknown[]) {
      needs('ScriptApp.requireAllScopes', args, isMode);
      host('ScriptApp.requireScopes', `${args[0]}`, null);
    },
  };
}

function olderInfo(ask: (args: readonly unknown[]) => ReturnType<typeof infoFrom>) {
  return (...args: unknown[]) => {
    needs('ScriptApp.getAuthorizationInfo', args, isMode);
    const { getAuthorizedScopes: _newer, ...info } = ask(args);
    return info;
  };
}
