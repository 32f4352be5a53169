// What happened to a complaint and what was mailed about it so far.
import type { HistoryLine, MailLine } from '../../desk/call-results.ts';
import type { Desk } from '../../desk/desk.ts';
import type { LogRow } from '../../desk/log.ts';
import { toCustomers } from '../../desk/outbox.ts';

export function historyLine(row: LogRow): HistoryLine {
  const { set, ...detail } = payload(row.payload);
  return { at: row.at, type: row.type, actor: row.actor, detail: detail as HistoryLine['detail'] };
}

/** An erased payload is an empty one. */
function payload(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = text === '' ? {} : JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

export const mailsOf = (desk: Desk, number: string, name: string): MailLine[] =>
  [...desk.outbox.values()]
    .filter((entry) => entry.mail.number === number)
    .map(({ mail, state, at }) => ({
      key: mail.key,
      state,
      to: mail.to,
      subject: mail.subject,
      text: mail.text,
      at,
      leaves: mail.leaves,
      isOurs: toCustomers.includes(mail.purpose),
      canTakeBack: state === 'queued' && mail.by === name && mail.leaves > desk.now,
    }));
