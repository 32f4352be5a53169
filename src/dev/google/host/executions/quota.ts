// Quotas count over the last 24 hours (or minute), not from midnight.
import { GoogleError } from '../services/service.ts';
import type { QuotaName, World } from '../world.ts';

const DAY_MS = 86_400_000;
/** Uses within a second are one entry. */
const GRAIN_MS = 1000;

/** `user` null: of everybody together. */
export function amountUsed(
  world: World,
  quota: QuotaName,
  user: string | null,
  withinMs = DAY_MS,
): number {
  const since = world.clock - withinMs;
  return world.usage[quota]
    .filter((usage) => (user === null || usage.user === user) && usage.at > since)
    .reduce((sum, usage) => sum + usage.amount, 0);
}

export function noteUsage(world: World, quota: QuotaName, user: string, amount: number): void {
  const since = world.clock - DAY_MS;
  const at = Math.floor(world.clock / GRAIN_MS) * GRAIN_MS;
  const kept = world.usage[quota];
  const first = kept.findIndex((usage) => usage.at > since);
  if (first > 0) kept.splice(0, first);
  const last = kept.at(-1);
  if (last?.at === at && last.user === user) last.amount += amount;
  else kept.push({ at, user, amount });
}

const A_MINUTE = { user: 60, project: 300 };

/** The Sheets API counts reads and writes apart, a user's and everybody's. */
export function spendSheetsQuota(world: World, user: string, method: string): void {
  if (!world.options.quotas) return;
  const reads = /\.(get|batchGet|batchGetByDataFilter|getByDataFilter)$/.test(method);
  const quota = reads ? 'sheetsRead' : 'sheetsWrite';
  const metric = reads ? 'Read requests' : 'Write requests';
  if (amountUsed(world, quota, user, 60_000) >= A_MINUTE.user) {
    throw quotaExceeded(metric, 'per minute per user');
  }
  if (amountUsed(world, quota, null, 60_000) >= A_MINUTE.project) {
    throw quotaExceeded(metric, 'per minute');
  }
  noteUsage(world, quota, user, 1);
}

const quotaExceeded = (metric: string, limit: string): GoogleError =>
  new GoogleError(
    `Quota exceeded for quota metric '${metric}' and limit '${metric} ${limit}' of service 'sheets.googleapis.com'`,
    429,
  );
