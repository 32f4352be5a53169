import type { Host } from './bridge.ts';

export class User {
  readonly #email: () => string;
  constructor(email: () => string) {
    this.#email = email;
  }
  getEmail(): string {
    return this.#email();
  }
  toString(): string {
    return this.#email();
  }
}

export function makeSession(host: Host) {
  return {
    getActiveUser: () => new User(() => String(host('Session.getActiveUser.getEmail'))),
    getEffectiveUser: () => new User(() => String(host('Session.getEffectiveUser.getEmail'))),
    getScriptTimeZone: () => host('Session.getScriptTimeZone'),
    getActiveUserLocale: () => host('Session.getActiveUserLocale'),
    getTemporaryActiveUserKey: () => host('Session.getTemporaryActiveUserKey'),
  };
}
