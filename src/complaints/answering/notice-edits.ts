// What people changed by hand in the sheet, whatever woke us: one cell, fifty pasted, filled, undone are one case.
import { type Change, happen } from '../changes.ts';
import { type Facts, type Status, severities } from '../complaint.ts';
import { isMail } from '../customer.ts';
import { waitEnds } from '../deadlines.ts';
import { type Desk, deskWords, type HandField } from '../desk.ts';
import { type Outcome, refuse } from '../outcome.ts';
import type { Person } from '../people.ts';
import { planOf } from '../plan.ts';
import { type Case, caseOf, did } from './act.ts';
import { wait } from './answer.ts';
import { doColumn } from './do-column.ts';
import { close, reopen, restore, withdraw } from './finish.ts';
import { handOver } from './own.ts';

/** The editor is known only if Google says so; an edit of an unknown author never approves and never moves money. */
export function noticeEdits(desk: Desk, editor: Person | undefined): readonly Change[] {
  const edited = [...desk.complaints.values()].filter(
    (row) => Object.keys(row.edits).length > 0 || row.inputs.do !== '',
  );
  return planOf(
    desk,
    edited.map((row) => (now: Desk) => noticeRow(now, row.complaint.number, editor)),
  ).changes;
}

function noticeRow(desk: Desk, number: string, editor: Person | undefined): readonly Change[] {
  const row = desk.complaints.get(number);
  const edits = Object.entries(row?.edits ?? {}) as [HandField | 'do', string][];
  if (row && row.inputs.do !== '') edits.push(['do', row.inputs.do]);
  let refusedField: { field: string; text: string } | null = null;
  const decisions = edits.map(([field, typed]) => (now: Desk): readonly Change[] => {
    const outcome = noticeField(now, number, editor, field, typed);
    if (!('refused' in outcome)) return outcome.changes;
    const text = deskWords(now).refusals[outcome.refused];
    refusedField ??= { field, text };
    return [
      happen(
        { ...now, actor: editor?.name ?? 'somebody' },
        number,
        'put-back',
        {},
        { field, typed: typed.slice(0, 200), why: outcome.refused },
      ),
    ];
  });
  const { changes } = planOf(desk, decisions);
  return [...changes, { type: 'rewrite', number, why: refusedField }];
}

function noticeField(
  desk: Desk,
  number: string,
  editor: Person | undefined,
  field: HandField | 'do',
  typed: string,
): Outcome {
  if (field === 'do') return doColumn(desk, number, editor);
  const by = { ...desk, actor: editor?.name ?? 'somebody' };
  const found = caseOf(by, number, editor, '');
  if ('refused' in found) return found;
  if (field === 'status') return statusEdited(found, typed);
  if (field === 'owner') {
    if (typed.trim() === '') return refuse('unknown-person');
    return handOver({ ...found, person: undefined }, { to: typed });
  }
  return factEdited(found, field, typed);
}

/** What a typed status does is what the sidebar's button does. */
function statusEdited(c: Case, typed: string): Outcome {
  switch (typed as Status | string) {
    case 'waiting':
      return wait(c, { text: '' });
    case 'closed':
      return close(c, { accepted: 'unknown' });
    case 'withdrawn':
      return withdraw(c, { why: 'by-customer' });
    case 'open':
      return opened(c);
    case 'resolved':
      return refuse('verdict-missing');
    default:
      return refuse('impossible-status', typed);
  }
}

function opened(c: Case): Outcome {
  const { status } = c.complaint;
  if (status === 'waiting')
    return { changes: [did(c, 'customer-answered', waitEnds(c.desk, c.complaint))] };
  if (status === 'new') return { changes: [did(c, 'taken', { status: 'open' })] };
  return status === 'withdrawn' ? restore(c) : reopen(c, { text: '' });
}

function factEdited(
  c: Case,
  field: Exclude<HandField, 'status' | 'owner'>,
  typed: string,
): Outcome {
  const value = typed.trim();
  if (field === 'kind') return kindEdited(c, value);
  if (field === 'severity') {
    const severity = severities.find((one) => one === value);
    return severity ? set(c, { severity }) : refuse('unknown-severity', typed);
  }
  if (field === 'mail' && value !== '' && !isMail(value)) return refuse('no-mail', typed);
  return set(c, { [field]: value });
}

function kindEdited(c: Case, value: string): Outcome {
  const rule = c.desk.rules.find((r) =>
    [r.kind, ...Object.values(r.names)].some((name) => name.toLowerCase() === value.toLowerCase()),
  );
  return rule ? set(c, { kind: rule.kind, purpose: rule.purpose }) : refuse('unknown-kind', value);
}

const set = (c: Case, facts: Partial<Facts>): Outcome => ({ changes: [did(c, 'edited', facts)] });
