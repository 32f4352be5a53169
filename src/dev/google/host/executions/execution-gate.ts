// May this execution call this method now? Loading, auth mode, scopes (platform 2.3, 2.30, 8.4).

import { GoogleError, type Handler } from '../services/service.ts';
import type { Execution } from './execution.ts';
import type { Project } from './project.ts';

export function checkGate(
  execution: Execution,
  project: Project,
  name: string,
  handler: Handler,
): void {
  if (execution.loading && !handler.atLoad) {
    throw new GoogleError(`${name} cannot be called while the script's files are being loaded.`);
  }
  const { authMode } = execution.start;
  const refused = authMode === 'NONE' ? !handler.inNone : needsMore(authMode, handler);
  if (refused) throw new GoogleError(`You do not have permission to call ${name}.${asks(handler)}`);
  const granted = project.manifest.oauthScopes;
  if (granted && handler.scopes && !handler.scopes.some((scope) => granted.includes(scope))) {
    throw new GoogleError(
      `Specified permissions are not sufficient to call ${name}.${asks(handler)}`,
    );
  }
}

function needsMore(authMode: string, handler: Handler): boolean {
  return authMode !== 'FULL' && handler.needsFullAuth === true;
}

function asks(handler: Handler): string {
  const { scopes = [] } = handler;
  return scopes.length === 0 ? '' : ` Required permissions: ${scopes.join(' || ')}`;
}
