// What somebody says at the counter or on the phone: a new complaint, or more about one that we have (S110).
import { knownAt } from '../../src/complaints/customers/known-customer.ts';
import type { CallArguments } from '../../src/complaints/playbook-actions.ts';
import { sentenceToSay } from '../../src/complaints/quick-log/quick-log.ts';
import type { Complaint } from '../../src/desk/complaint.ts';
import { onQuickLog } from '../acting.ts';
import { aComplaint, aDesk, li, mei, tuesdayAtTen } from '../builders.ts';

type Logged = CallArguments<'quickLog'>;
const said: Logged = {
  id: 'logged-once',
  what: 'The saucer broke, too',
  who: '',
  reach: '',
  hurt: false,
  channel: 'phone',
  place: '',
};

function log(part: Partial<Logged>, before: Partial<Complaint> | null = {}) {
  const complaints = before ? [aComplaint({ acknowledged: 1, ...before })] : [];
  const desk = aDesk({ complaints, actor: 'Mei' });
  const acted = onQuickLog(desk, { ...said, ...part });
  if ('refused' in acted) return { refused: acted.refused };
  const { after, changes } = acted.plan;
  const mails = changes.flatMap((change) => (change.type === 'mail' ? [change.mail] : []));
  const all = [...after.complaints.values()].map((row) => row.record);
  return {
    number: acted.number,
    all,
    mails,
    after,
    events: acted.plan.log.map(({ type }) => type),
  };
}

const number = 'R-2026-0042';

test('more about a complaint joins it: no second one, its owner is told, the wait is over', () => {
  const waiting = { status: 'waiting', waitingSince: tuesdayAtTen - 1000 } as const;
  const { all = [], mails, events, after } = log({ addTo: number }, waiting);
  expect(all).toMatchObject([{ number, status: 'open', extra: said.what, waitingSince: null }]);
  expect(events).toEqual(['added-by-customer']);
  expect(mails?.map(({ to, text }) => [to, text.includes(said.what)])).toEqual([[li.mail, true]]);
  expect(after && sentenceToSay(after, number)).toContain(number);
  const again = after && onQuickLog(after, { ...said, addTo: number });
  expect(again).toMatchObject({ again: true, number });
});

test('S62: somebody hurt, added later, is an alarm', () => {
  const { all, mails } = log({ addTo: number, hurt: true });
  expect(all).toMatchObject([{ hurt: true, severity: 'safety' }]);
  expect(mails?.filter(({ purpose }) => purpose === 'alarm').map(({ to }) => to)).toContain(
    mei.mail,
  );
});

test.each<[Partial<Complaint>, string]>([
  [{ status: 'resolved', resolved: 1 }, 'open'],
  [{ status: 'closed', closed: tuesdayAtTen - 86_400_000 }, 'open'],
])('what was solved opens again: %j', (before, status) => {
  expect(log({ addTo: number }, before).all).toMatchObject([{ status, reopened: 1 }]);
});

test.each<[Partial<Complaint> | null, string]>([
  [null, 'unknown-complaint'],
  [{ status: 'withdrawn' }, 'already-closed'],
  [{ about: 'Mei' }, 'about-this-person'],
])('nothing is added to %j', (before, refused) => {
  expect(log({ addTo: number }, before)).toEqual({ refused });
});

test.each<[string, Logged['by'], Partial<Complaint>]>([
  ['wang@example.com', undefined, { mail: 'wang@example.com', reach: 'mail' }],
  ['0912 345 678', undefined, { phone: '0912 345 678', reach: 'phone' }],
  ['0912 345 678', 'whatsapp', { phone: '0912 345 678', reach: 'whatsapp' }],
  ['grace_c', 'line', { phone: 'grace_c', reach: 'line' }],
  ['grace_c', undefined, { phone: 'grace_c', reach: 'none' }],
  ['name＠example.com', undefined, { mail: 'name@example.com', reach: 'mail' }],
  ['Name <name@example.com>', undefined, { mail: 'name@example.com', phone: '' }],
  ['name@example.com 0912 345 678', undefined, { mail: 'name@example.com', phone: '0912 345 678' }],
  ['name@example.com', 'wechat', { mail: 'name@example.com', reach: 'mail' }],
  ['', undefined, { reach: 'none' }],
])('reached at "%s" by %s', (reach, by, wanted) => {
  expect(log(by ? { reach, by } : { reach }, null).all).toMatchObject([wanted]);
});

test('S110: what was noticed, not said, owes nobody a first answer', () => {
  expect(log({ channel: 'noticed' }, null).all).toMatchObject([{ step: 'solve' }]);
});

test.each([
  ['name@gmail,com', 'mail-slip'],
  ['name@@post..example', 'mail-slip'],
  ['gmail,com', 'mail-slip'],
  ['9.12346E+08', 'digits-lost'],
])('%j is asked about at once, and nothing is logged', (reach, refused) => {
  expect(log({ reach }, null)).toEqual({ refused });
});

describe('who is reached there', () => {
  const complaints = [
    aComplaint({ phone: '+886 912 345 678', name: '', company: 'Corner Books' }),
    aComplaint({ number: 'R-2026-0043', phone: '0912345678', name: 'Grace', status: 'closed' }),
    aComplaint({ number: 'R-2026-0044', phone: 'grace_c', mail: '', name: 'Grace' }),
    aComplaint({ number: 'R-2026-0045', phone: '0912345678', mail: '', about: 'Li' }),
    aComplaint({ number: 'R-2026-0046', phone: '0912345678', mail: '', status: 'withdrawn' }),
  ];
  const known = (text: string) => knownAt(aDesk({ complaints }), text, li.mail);
  const open = (text: string) => known(text)?.open.map((item) => item.number);

  test('is recognised by number, mail or chat name, with what is open', () => {
    expect(known('0912-345-678')).toMatchObject({ name: 'Grace', company: 'Corner Books' });
    expect(open('0912-345-678')).toEqual([number]);
    expect(open('WANG@example.com')).toEqual([number]);
    expect(open('Grace_C')).toEqual(['R-2026-0044']);
  });

  test.each(['0912', 'grace', 'g', '', 'nobody@example.com'])('is nobody we know: "%s"', (text) => {
    expect(known(text)).toBeNull();
  });
});
