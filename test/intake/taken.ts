// Responses are taken in, and what must follow at once has followed.
import { takeIn } from '../../src/complaints/intake/take-in.ts';
import { care } from '../../src/complaints/playbook.ts';
import type { Desk } from '../../src/desk/desk.ts';
import { planOf } from '../../src/desk/plan.ts';
import type { Response } from '../../src/desk/response.ts';
import { aForm, aResponse } from '../builders.ts';

const work = (fresh: readonly Response[], edits: readonly Response[]) => ({
  fresh,
  edits: edits.map((response) => ({
    response,
    number: 'R-2026-0042',
    replaces: { row: 2, serial: 1, digest: 'd0', number: 'R-2026-0042' },
  })),
  needsWhole: false,
  tails: {},
});

export const taken = (desk: Desk, fresh: readonly Response[], edits: readonly Response[] = []) => {
  const plan = planOf(desk, [(now) => takeIn(now, work(fresh, edits)), ...care]);
  const mails = plan.changes.flatMap((change) => (change.type === 'mail' ? [change.mail] : []));
  const complaints = [...plan.after.complaints.values()].map((row) => row.record);
  return { plan, mails, complaints, events: plan.log.map(({ type }) => type) };
};

export const answered = (answers: Readonly<Record<string, string>>, form = aForm()): Response =>
  aResponse({ form, answers: { ...aResponse().answers, ...answers } });
