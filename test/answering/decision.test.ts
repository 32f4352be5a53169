// Solved is told: by mail with the decision in it, by voice, or it stays to be told. Only what was told is an answer.
import { answer, takeBack, told } from '../../src/complaints/answering/answer.ts';
import { templatesFor } from '../../src/complaints/answering/answering.ts';
import { close, reopen, resolve } from '../../src/complaints/closing/finish.ts';
import { decided } from '../../src/complaints/closing/words/decided.ts';
import type { Complaint } from '../../src/desk/complaint.ts';
import { planOf } from '../../src/desk/plan.ts';
import { languages } from '../../src/language/languages.ts';
import { noticeEdits } from '../acting.ts';
import { aComplaint, aDesk, aRow, li, someSettings, tuesdayAtTen } from '../builders.ts';
import { aCase, happened, refusedWith } from './a-case.ts';

const solution = {
  ...{ result: 'We repaired the handle.', remedy: '', cause: '', value: null },
  justified: 'yes' as const,
};
const mailed = { ...solution, how: 'mail' as const };
const refusal = {
  ...{ ...mailed, justified: 'no' as const },
  result: 'We do not refund it.',
  reasons: 'It was bought four years ago.',
};
const unmailed = { mail: '', phone: '0912 345 678', reach: 'phone' as const };

describe('A4: solved', () => {
  test('the customer is mailed what was done, and that is the first answer', () => {
    const c = aCase();
    const { complaint, mails } = happened(c, resolve(c, { ...mailed, remedy: 'A coffee' }));
    expect(complaint).toMatchObject({
      ...{ status: 'resolved', step: 'follow-up', untold: false },
      ...{ firstAnswered: tuesdayAtTen, lastTold: tuesdayAtTen },
    });
    expect(mails).toMatchObject([{ to: 'wang@example.com', by: 'Li', purpose: 'answer' }]);
    expect(mails[0]?.text).toContain('We repaired the handle.');
    expect(mails[0]?.text).toContain('You receive: A coffee');
    expect(mails[0]?.text).not.toContain(decided.en.otherRoutes);
  });

  test.each(languages)('in %s a refusal gives its reasons and where else to go', (language) => {
    const c = aCase({ language });
    const { mails } = happened(c, resolve(c, refusal));
    expect(mails[0]?.text).toContain(decided[language].otherRoutes);
    expect(mails[0]?.text).toContain('It was bought four years ago.');
    expect(mails[0]?.subject).toBe(decided[language].subject('R-2026-0042'));
  });

  test('the firm’s own words of where else to go stand in place of ours', () => {
    const settings = someSettings({ otherRoutesEn: 'Ask the guild of potters.' });
    const c = aCase({}, li, { settings });
    const { mails } = happened(c, resolve(c, refusal));
    expect(mails[0]?.text).toContain('Ask the guild of potters.');
    expect(mails[0]?.text).not.toContain(decided.en.otherRoutes);
  });

  test.each(['no', 'part'] as const)('%s without reasons is refused', (justified) => {
    const c = aCase();
    expect(refusedWith(resolve(c, { ...refusal, justified, reasons: ' ' }))).toBe(
      'reasons-missing',
    );
  });

  test('whoever cannot be mailed is not', () => {
    expect(refusedWith(resolve(aCase(unmailed), mailed))).toBe('no-mail');
  });

  test('told by voice, it is the first answer, and nothing is mailed', () => {
    const c = aCase(unmailed);
    const { complaint, mails } = happened(c, resolve(c, { ...solution, how: 'phone' }));
    expect(complaint).toMatchObject({ firstAnswered: tuesdayAtTen, untold: false });
    expect(mails).toEqual([]);
  });

  test('known already, nothing more is told and the first answer stays what it was', () => {
    const c = aCase();
    const before = happened(c, answer(c, { text: 'A new handle comes.' })).later(60);
    const { complaint, mails } = happened(before, resolve(before, { ...solution, how: 'known' }));
    expect(complaint).toMatchObject({ firstAnswered: tuesdayAtTen, lastTold: tuesdayAtTen });
    expect([complaint.untold, mails]).toEqual([false, []]);
  });

  test('a colleague’s newer answer is asked about once', () => {
    const c = aCase({ lastTold: tuesdayAtTen });
    expect(refusedWith(resolve(c, { ...mailed, seen: null }))).toBe('answered-meanwhile');
    expect(refusedWith(resolve(c, { ...mailed, seen: null, sure: true }))).toBe('done');
  });
});

describe('A4: solved in silence', () => {
  const silent = (part: Partial<Complaint> = {}) => {
    const c = aCase(part);
    return happened(c, resolve(c, solution));
  };

  test('is no answer: the customer is still to be told, by the date of the first answer', () => {
    const { complaint } = silent();
    expect(complaint).toMatchObject({ firstAnswered: null, untold: true, step: 'tell' });
    expect(complaint.due).toBe(complaint.firstAnswerDue);
  });

  test('answered before, they are still to be told by the date of the solution', () => {
    const { complaint } = silent({ firstAnswered: tuesdayAtTen });
    expect([complaint.step, complaint.due]).toEqual(['tell', complaint.solveDue]);
  });

  test.each<[string, Partial<Complaint>]>([
    ['was only noticed', { channel: 'noticed' }],
    ['is history', { channel: 'import' }],
    ['is praise', { purpose: 'praise' }],
    ['has nobody who could be told', { mail: '', phone: '' }],
  ])('what %s owes nobody a decision', (_, part) => {
    expect(silent(part).complaint).toMatchObject({ untold: false, step: 'follow-up' });
  });

  test('the decision stands ready to be sent, and told by whatever way nothing is due', () => {
    const { desk, complaint, later } = silent();
    expect(templatesFor(desk, complaint)[0]?.text).toContain('We repaired the handle.');
    const call = told(later(5), { by: 'phone', at: '', text: 'The handle is fine again' });
    expect(happened(later(5), call).complaint).toMatchObject({ untold: false, step: 'follow-up' });
    const mail = answer(later(5), { text: 'The handle is fine again' });
    expect(happened(later(5), mail).complaint).toMatchObject({ untold: false, due: null });
  });

  test('opened again, it is to be solved, not told', () => {
    const { later } = silent();
    const again = happened(later(5), reopen(later(5), { text: 'Broken again' }));
    expect(again.complaint).toMatchObject({ untold: false, step: 'first-answer' });
  });

  test('whoever knows whether they are happy has heard from them', () => {
    const { later } = silent();
    const closed = happened(later(5), close(later(5), { accepted: 'yes' }));
    expect(closed.complaint).toMatchObject({ untold: false, step: 'none', firstAnswered: null });
  });
});

test('A4: a decision taken back in time was not told', () => {
  const c = aCase();
  const sent = happened(c, resolve(c, mailed));
  const key = sent.mails[0]?.key ?? '';
  const back = happened(sent.later(1), takeBack(sent.later(1), { key }));
  expect(back.complaint).toMatchObject({
    ...{ status: 'resolved', step: 'tell', untold: true },
    ...{ firstAnswered: null, lastTold: null },
  });
  expect(back.desk.outbox.get(key)?.state).toBe('taken-back');
});

describe('A4: solved in the sheet', () => {
  const typed = (part: Partial<Complaint>, edits: object, inputs = { do: '', note: '' }) => {
    const row = aRow(aComplaint({ status: 'open', ...part }), { edits, inputs });
    const plan = planOf(aDesk({ complaints: [row] }), [(now) => noticeEdits(now, undefined)]);
    const rewrite = plan.changes.find((change) => change.type === 'rewrite');
    return {
      complaint: plan.after.complaints.get('R-2026-0042')?.record,
      mails: [...plan.after.outbox.values()].map(({ mail }) => mail),
      notes: rewrite?.notes ?? {},
    };
  };
  const result = { result: 'We repaired the handle.', status: 'resolved' };

  test('the words of the result are mailed, signed by the owner, who may take it back', () => {
    const { complaint, mails } = typed({}, result);
    expect(complaint).toMatchObject({ status: 'resolved', untold: false });
    expect(mails).toMatchObject([{ to: 'wang@example.com', by: 'Li' }]);
    expect(mails[0]?.text).toContain('We repaired the handle.');
  });

  test('in the phone’s column, the note is mailed', () => {
    const { mails } = typed({}, {}, { do: 'solved', note: 'New cup sent' });
    expect(mails[0]?.text).toContain('New cup sent');
  });

  test('who cannot be mailed is still to be told', () => {
    const { complaint, mails } = typed(unmailed, result);
    expect([complaint?.step, mails]).toEqual(['tell', []]);
  });

  test.each(['import', 'noticed'] as const)('nobody is mailed about %s', (channel) => {
    const { complaint, mails } = typed({ channel }, result);
    expect([complaint?.status, complaint?.untold, mails]).toEqual(['resolved', false, []]);
  });

  test('a refusal without reasons is put back with a note that says so', () => {
    const { complaint, mails, notes } = typed({}, { ...result, justified: 'no' });
    expect([complaint?.status, mails]).toEqual(['open', []]);
    expect(notes).toMatchObject({ status: expect.stringContaining('reasons') });
    const reasons = 'It was bought four years ago.';
    const whole = typed({}, { ...result, justified: 'no', reasons });
    expect(whole.complaint).toMatchObject({ status: 'resolved', reasons });
    expect(whole.mails[0]?.text).toContain(reasons);
  });
});
