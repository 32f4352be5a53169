// Who is at the keyboard, as far as Google tells.

import { accountOf, newId } from '../world.ts';
import { hasGranted } from './consent.ts';
import { type Caller, GoogleError, type Handler, type Service } from './service.ts';

const EMAIL_SCOPE = ['https://www.googleapis.com/auth/userinfo.email'];

/** Told to the script's owner about themselves, and within one Workspace domain; never in simple triggers. */
export function visibleUser(
  caller: Pick<Caller, 'kind' | 'user' | 'world'>,
  email: string,
): string {
  if (caller.kind === 'simple') return '';
  const domain = (address: string) => address.split('@')[1] ?? '';
  const sameDomain = domain(email) === domain(caller.user) && domain(email) !== 'gmail.com';
  const ownScript = email === caller.user && email === caller.world.installer;
  return sameDomain || ownScript ? email : '';
}

/** Who did not grant the e-mail scope has no address; many saw an error instead. */
function address(method: string, of: (caller: Caller) => string): Handler {
  return {
    counted: true,
    scopes: EMAIL_SCOPE,
    seesToGrant: true,
    run(caller) {
      if (caller.kind === 'simple' || hasGranted(caller, EMAIL_SCOPE)) return of(caller);
      if (caller.world.options.unknown.ungrantedMailIsBlank) return '';
      throw new GoogleError(
        `Specified permissions are not sufficient to call ${method}. Required permissions: ${EMAIL_SCOPE.join()}`,
      );
    },
  };
}

const uncounted = (run: Handler['run']): Handler => ({ counted: false, run });

export const session: Service = {
  'Session.getActiveUser.getEmail': address('Session.getActiveUser', (caller) =>
    visibleUser(caller, caller.user),
  ),
  'Session.getEffectiveUser.getEmail': address('Session.getEffectiveUser', (caller) =>
    caller.kind === 'simple' ? '' : caller.user,
  ),
  'Session.getScriptTimeZone': uncounted((caller) => caller.project.manifest.timeZone),
  'Session.getActiveUserLocale': {
    ...uncounted((caller) => accountOf(caller.world, caller.user).language),
    inNone: true,
  },
  'Session.getTemporaryActiveUserKey': uncounted((caller) => newId(caller.world, 'key')),
};
