// May this execution call this method now? Loading, auth mode, scopes.

import { hasGranted } from '../services/consent.ts';
import { GoogleError, type Handler } from '../services/service.ts';
import type { World } from '../world.ts';
import type { Execution } from './execution.ts';
import type { Project } from './project.ts';

interface Around {
  readonly world: World;
  readonly project: Project;
}

export function checkGate(
  execution: Execution,
  around: Around,
  name: string,
  handler: Handler,
): void {
  if (execution.loading && !handler.atLoad) {
    throw new GoogleError(`${name} cannot be called while the script's files are being loaded.`);
  }
  const { authMode } = execution.start;
  if (authMode === 'NONE' ? !handler.inNone : needsMore(authMode, handler)) {
    throw notPermitted(name, handler);
  }
  const manifest = around.project.manifest.oauthScopes;
  if (manifest && handler.scopes && !handler.scopes.some((scope) => manifest.includes(scope))) {
    throw new GoogleError(
      `Specified permissions are not sufficient to call ${name}.${asks(handler)}`,
    );
  }
  checkGrant(execution, around, name, handler);
}

/** Simple triggers work for people who granted nothing. */
function checkGrant({ start }: Execution, around: Around, name: string, handler: Handler): void {
  const { scopes, seesToGrant = false } = handler;
  if (start.kind === 'simple' || !scopes || seesToGrant) return;
  if (hasGranted({ ...around, user: start.user }, scopes)) return;
  if (name.startsWith('Sheets.')) {
    throw new GoogleError('Request had insufficient authentication scopes.', 403);
  }
  throw notPermitted(name, handler);
}

function notPermitted(name: string, handler: Handler): GoogleError {
  return new GoogleError(`You do not have permission to call ${name}.${asks(handler)}`);
}

function needsMore(authMode: string, handler: Handler): boolean {
  return authMode !== 'FULL' && handler.needsFullAuth === true;
}

function asks(handler: Handler): string {
  const { scopes = [] } = handler;
  return scopes.length === 0 ? '' : ` Required permissions: ${scopes.join(' || ')}`;
}
