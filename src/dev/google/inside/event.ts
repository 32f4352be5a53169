// The event object a trigger's function gets: JSON from the host, with the objects Google puts into it.
import type { Host } from './bridge.ts';
import { makeFormApp } from './form-app.ts';
import { AuthMode } from './script-app-consent.ts';
import { User } from './session.ts';
import { rangeOf, sourceOf } from './spreadsheet-app.ts';
import type { Area } from './spreadsheet-range.ts';

export interface EventJson {
  readonly authMode: 'NONE' | 'LIMITED' | 'FULL';
  /** Empty where Google does not tell. */
  readonly user?: string;
  readonly range?: Area;
  /** The spreadsheet. */
  readonly source?: true;
  /** Of a trigger on the form itself. */
  readonly form?: string;
  readonly response?: string;
  readonly [field: string]: unknown;
}

export function rebuildEvent(host: Host, event: EventJson): object {
  const { authMode, user, range, source, form, response, ...plain } = event;
  const fields = {
    ...plain,
    authMode: AuthMode[authMode],
    ...(user === undefined ? {} : { user: new User(() => user) }),
    ...(range ? { range: rangeOf(host, range) } : {}),
    ...(source ? { source: sourceOf(host) } : {}),
  };
  return form && response ? addFormPart(fields, host, form, response) : fields;
}

/** Fetched when looked at, so that a handler that ignores them makes no call. */
function addFormPart(fields: object, host: Host, formId: string, responseId: string): object {
  const open = () => makeFormApp(host).openById(formId);
  return Object.defineProperties(fields, {
    source: { enumerable: true, get: open },
    response: {
      enumerable: true,
      get: () => {
        const form = open();
        return Reflect.get(form, 'getResponse').call(form, responseId);
      },
    },
  });
}
