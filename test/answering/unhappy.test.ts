// Closed, and the customer is not happy: that goes one up, once.
import { close, reopen } from '../../src/complaints/closing/finish.ts';
import { said } from '../../src/complaints/closing/words/said.ts';
import type { Complaint } from '../../src/desk/complaint.ts';
import type { Desk } from '../../src/desk/desk.ts';
import type { Person } from '../../src/desk/people.ts';
import { planOf } from '../../src/desk/plan.ts';
import { languages } from '../../src/language/languages.ts';
import { noticeEdits } from '../acting.ts';
import { aComplaint, aDesk, anna, aRow, li, mei, someSettings, tuesdayAtTen } from '../builders.ts';
import { aCase, happened } from './a-case.ts';

const solved = { status: 'resolved', resolved: tuesdayAtTen, result: 'A new cup' } as const;
const closes = (part: Partial<Complaint> = {}, by: Person = li, desk: Partial<Desk> = {}) => {
  const c = aCase({ ...solved, ...part }, by, desk);
  return happened(c, close(c, { accepted: 'no' }));
};
const whom = ({ mails }: { mails: readonly { to: string }[] }) => mails.map(({ to }) => to);

describe('C10: closed, customer not happy', () => {
  test.each<[string, Person, Partial<Complaint>, string[]]>([
    ['by staff it goes to the manager', li, {}, [mei.mail]],
    ['by the manager, to the business owner', mei, {}, [anna.mail]],
    ['by the business owner, to the manager who does not know', anna, {}, [mei.mail]],
    ['about the manager, to the business owner (S113)', li, { about: 'Mei' }, [anna.mail]],
    ['of history, to nobody', li, { channel: 'import' }, []],
  ])('%s', (_, by, part, expected) => {
    expect(whom(closes(part, by))).toEqual(expected);
  });

  test('happy or not known, nobody hears of it', () => {
    for (const accepted of ['yes', 'part', 'unknown'] as const) {
      const c = aCase(solved);
      expect(whom(happened(c, close(c, { accepted })))).toEqual([]);
    }
  });

  test('a desk of one person has nobody above', () => {
    expect(whom(closes({ owner: 'Anna' }, anna, { team: [anna] }))).toEqual([]);
  });

  test.each(languages)('in %s it says what was done and that it is told once', (language) => {
    const { mails } = closes({}, li, { settings: someSettings({ language }) });
    const say = said[language].unhappy;
    expect(mails[0]?.subject).toContain(say.subject('Wang Xiaoming'));
    expect(mails[0]?.text).toContain(say.result('A new cup'));
  });

  test('opened again and closed as badly, it goes up again', () => {
    const first = closes();
    const open = happened(first.later(60), reopen(first.later(60), { text: 'Broken' }));
    expect(open.complaint.accepted).toBe('unknown');
    const again = open.later(60);
    const row = { ...again, complaint: { ...again.complaint, ...solved } };
    expect(whom(happened(row, close(row, { accepted: 'no' })))).toEqual([mei.mail]);
  });
});

describe('C10: typed in the sheet', () => {
  const typed = (edits: object, part: Partial<Complaint>) => {
    const row = aRow(aComplaint({ ...solved, ...part }), { edits });
    const plan = planOf(aDesk({ complaints: [row] }), [(now) => noticeEdits(now, li)]);
    return {
      complaint: plan.after.complaints.get('R-2026-0042')?.record,
      mails: [...plan.after.outbox.values()].map(({ mail }) => mail.to),
    };
  };

  test('not accepted, typed beside closed, goes up', () => {
    const { complaint, mails } = typed({ accepted: 'no', status: 'closed' }, {});
    expect([complaint?.status, complaint?.accepted, mails]).toEqual(['closed', 'no', [mei.mail]]);
  });

  test('typed afterwards, too, and once', () => {
    const closed = { status: 'closed', closed: tuesdayAtTen } as const;
    expect(typed({ accepted: 'no' }, closed).mails).toEqual([mei.mail]);
    expect(typed({ accepted: 'no' }, { ...closed, raised: tuesdayAtTen }).mails).toEqual([]);
    expect(typed({ accepted: 'no' }, {}).mails).toEqual([]);
  });
});
