// What goes with an erased person, and what only looks as if it were theirs.

import { decideFlood } from '../../src/complaints/flood/decide-flood.ts';
import { erase } from '../../src/complaints/privacy/erase.ts';
import { fileOf } from '../../src/complaints/privacy/person-file.ts';
import type { Complaint } from '../../src/desk/complaint.ts';
import type { Desk } from '../../src/desk/desk.ts';
import type { MailPurpose, MailState } from '../../src/desk/outbox.ts';
import { type Plan, planOf } from '../../src/desk/plan.ts';
import { onQuickLog, queueOf } from '../acting.ts';
import {
  aComplaint,
  aDesk,
  aForm,
  aResponse,
  li,
  mei,
  someState,
  tuesdayAtTen,
} from '../builders.ts';

const day = 86_400_000;
const number = 'R-2024-0001';
const younger = 'R-2026-0009';

/** Out of time tonight. */
const old = (part: Partial<Complaint> = {}) =>
  aComplaint({
    number,
    received: tuesdayAtTen - 745 * day,
    status: 'closed',
    resolved: tuesdayAtTen - 740 * day,
    closed: tuesdayAtTen - 740 * day,
    ...part,
  });

const entry = (
  to: string,
  text: string,
  about: string,
  purpose: MailPurpose = 'notice',
  state: MailState = 'queued',
): Desk['outbox'] => {
  const mail = { purpose, to, text, html: '', subject: 'A mail', by: 'desk', picture: null };
  const key = `${purpose}:${about}:${to}`;
  const sent = { ...mail, key, number: about, leaves: tuesdayAtTen };
  return new Map([[key, { mail: sent, state, at: tuesdayAtTen, note: '' }]]);
};

const night = (desk: Desk): Plan => planOf(desk, [(now) => erase(now, true)]);
const left = (plan: Plan): string[] => [...plan.after.outbox.values()].map(({ mail }) => mail.text);

describe('a mail about a complaint that stays', () => {
  test.each([
    [
      'quotes what somebody else typed where a number was asked for',
      old({ phone: 'no' }),
      entry('chen@example.com', 'We have not forgotten you', younger, 'answer'),
    ],
    [
      'says where the same customer is reached',
      old(),
      entry(mei.mail, 'Somebody was hurt, write to wang@example.com', younger, 'alarm'),
    ],
    [
      'goes to a colleague who once complained',
      old({ mail: mei.mail }),
      entry(mei.mail, 'Somebody was hurt', younger, 'alarm'),
    ],
    [
      'names the shop’s own number, which was written down as the customer’s',
      old({ mail: '', phone: '02-2345-6789' }),
      entry('chen@example.com', 'If it is urgent: 02-2345-6789', younger, 'acknowledgement'),
    ],
  ])('%s: it leaves all the same', (_, gone, outbox) => {
    const stays = aComplaint({ number: younger });
    const plan = night(aDesk({ complaints: [gone, stays], outbox }));
    expect(plan.after.complaints.get(number)?.record).toMatchObject({ what: '', mail: '' });
    expect(left(plan)).toHaveLength(1);
  });
});

test('what was decided about them in the owner’s words goes from the form, too', () => {
  const form = aForm({ purpose: 'decision', sheetId: 503 });
  const word = 'Give Wang his money';
  const [theirs, others] = [number, younger].map((about, at) =>
    aResponse({
      ...{ sheetId: 503, form, digest: `d${at}` },
      answers: { answer: 'Yes', word, reference: `${about}-H0-ABCDEFGHJK` },
    }),
  );
  const responses = [theirs, others].flatMap((one) => one ?? []);
  const plan = night(aDesk({ complaints: [old()], responses }));
  const gone = plan.changes.flatMap((one) => (one.type === 'erase' ? one.gone.responses : []));
  expect(gone.map(({ digest }) => digest)).toEqual(['d0']);
  expect(plan.after.state.inForms.map(({ digest }) => digest)).toEqual(['d0']);
});

describe('afterwards', () => {
  const erasedNow = (complaint: Complaint, part: Parameters<typeof someState>[0] = {}): Desk => {
    const erasing = [{ number: complaint.number, by: 'Mei', at: tuesdayAtTen }];
    const state = someState({ erasing, ...part });
    return planOf(aDesk({ complaints: [complaint], state }), [(now) => erase(now, false)]).after;
  };

  test('nobody is sent to ask somebody of whom nothing is known how it was', () => {
    const asks = { survey: 'by-phone', surveyCaller: 'Li', surveyAt: tuesdayAtTen } as const;
    const after = erasedNow(aComplaint({ status: 'closed', ...asks }));
    const { mine, team } = queueOf(after, li.mail);
    expect([...mine, ...team]).toEqual([]);
  });

  test('a page that still shows it adds no new words to it, which nobody could erase', () => {
    const closed = { status: 'closed', resolved: tuesdayAtTen, closed: tuesdayAtTen } as const;
    const after = { ...erasedNow(aComplaint(closed)), actor: 'Li' };
    const what = 'It broke once more';
    const args = {
      id: 'an-action-1',
      what,
      who: 'Wang',
      reach: '',
      place: '',
      hurt: false,
    } as const;
    const logged = onQuickLog(after, { ...args, channel: 'phone', addTo: 'R-2026-0042' });
    expect(logged).toEqual({ refused: 'erased' });
  });

  test('it does not come back with the forms that were withdrawn by mistake', () => {
    const flood = { since: 1, until: tuesdayAtTen + day, verdict: 'fake', action: 'a' } as const;
    const one = aComplaint({ number: younger, status: 'withdrawn' });
    const after = erasedNow(one, { flood: { ...flood, withdrawn: [younger] } });
    const args = { id: 'an-undo-of-it', since: 1, verdict: 'undo' } as const;
    const undone = decideFlood(after, mei, args);
    expect(undone).toMatchObject({ changes: [{ type: 'state' }] });
  });
});

test('their file has what they chose besides the score, and mails to an address they had before', () => {
  const chosen = { score: 2, expected: 'worse', comeBack: 'no', comment: 'Too late' } as const;
  const how = { by: 'form', notCounted: '', noMore: false, scale: '', recommend: null } as const;
  const answers = [{ at: tuesdayAtTen, number, owner: 'Li', ...chosen, ...how }];
  const text = 'We have your message';
  const outbox = new Map([
    ...entry('before@example.com', text, number, 'acknowledgement', 'sent'),
    ...entry(mei.mail, 'Wang is angry', number, 'notice', 'sent'),
  ]);
  const file = fileOf(aDesk({ complaints: [old()], answers, outbox }), number, mei.mail);
  const { html } = file as { html: string };
  for (const known of [text, 'Worse than expected', 'Would you come back to us?: No', 'Too late']) {
    expect(html).toContain(known);
  }
  expect(html).not.toContain('angry');
});
