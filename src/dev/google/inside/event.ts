// The event object a trigger's function gets: JSON from the host, with the objects Google puts into it.
import type { Host } from './bridge.ts';
import { AuthMode } from './script-app.ts';
import { User } from './session.ts';

export interface EventJson {
  readonly authMode: 'NONE' | 'LIMITED' | 'FULL';
  /** Empty where Google does not tell (platform 12.9). */
  readonly user?: string;
  readonly range?: RangeJson;
  readonly source?: true;
  readonly [field: string]: unknown;
}

export interface RangeJson {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export function rebuildEvent(_host: Host, event: EventJson): object {
  const { authMode, user, range: _range, source: _source, ...plain } = event;
  return {
    ...plain,
    authMode: AuthMode[authMode],
    ...(user === undefined ? {} : { user: new User(() => user) }),
  };
}
