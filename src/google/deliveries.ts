// After a commit: what may leave at once leaves, and what became of it is appended to the outbox in one call.
import type { Desk } from '../desk/desk.ts';
import { leaving, type Mail, type OutboxRow } from '../desk/outbox.ts';
import { words } from '../desk/words.ts';
import { type Memory, runOf } from './memory.ts';
import { mailsLeft } from './permissions.ts';
import type { Scene } from './play.ts';
import { type Delivery, deliver, withinQuota } from './postman.ts';
import type { ReadDesk } from './sheet/parse-desk.ts';
import { appendRows } from './sheet/requests.ts';
import { sheetsService } from './sheet/sheets-service.ts';

/** Mails queued by this plan that this execution may send itself: acknowledgements and alarms. */
export const ownUrgent = (before: Desk, after: Desk): Mail[] =>
  [...after.outbox.values()]
    .map((entry) => entry.mail)
    .filter((mail) => !before.outbox.has(mail.key))
    .filter(({ purpose }) => purpose === 'alarm' || purpose === 'acknowledgement');

/** Call only as the postman. */
export function deliverNow(
  scene: Scene,
  read: ReadDesk,
  desk: Desk,
  mails: readonly Mail[],
  quota = Number.NaN,
): Delivery {
  if (mails.length === 0) return { rows: [], exhausted: false };
  const run = runOf(desk.state.era, scene.entropy);
  const round = { run, startedAt: scene.startedAt, quota };
  const delivery = deliver(desk, mails, round);
  noteOutbox(scene, read, desk, delivery.rows);
  return delivery;
}

export function noteOutbox(
  scene: Scene,
  read: ReadDesk,
  desk: Desk,
  rows: readonly OutboxRow[],
): void {
  if (rows.length === 0) return;
  const by = { words: words[desk.settings.language], zone: desk.settings.zone };
  const fields = rows.map(({ key, state, at, note }) => ({ key, state, at, note }));
  const requests = appendRows('outbox', read.raw.tables.get('outbox'), fields, by);
  sheetsService().Spreadsheets.batchUpdate({ requests }, scene.spreadsheetId);
}

export type Quota = Pick<Memory, 'quotaLeft' | 'quotaAt'>;

/** So long what was last said of the quota is believed: asking costs a locked run, 288 times a day. The sixth run of the
 * clock may come some seconds before half an hour is over. */
const believed = 28 * 60_000;

/** Something is due, and as far as is known it may leave and there is a mail left for it. */
export function mayDeliver(desk: Desk, { quotaLeft, quotaAt }: Quota): boolean {
  const due = leaving(desk.outbox.values(), desk.now);
  if (due.length === 0) return false;
  if (quotaAt === null || desk.now - quotaAt >= believed) return true;
  return quotaLeft !== null && withinQuota(due, quotaLeft, desk.settings.mailReserve).length > 0;
}

/** What is due, as far as the day's quota goes. One call when something is due, none otherwise. */
export function dueMails(desk: Desk): {
  readonly mails: readonly Mail[];
  readonly isAsked: boolean;
  readonly quotaLeft: number | null;
} {
  const due = leaving(desk.outbox.values(), desk.now);
  if (due.length === 0) return { mails: [], isAsked: false, quotaLeft: null };
  const quotaLeft = mailsLeft() ?? null;
  const mails = withinQuota(due, quotaLeft ?? 0, desk.settings.mailReserve);
  return { mails, isAsked: true, quotaLeft };
}
