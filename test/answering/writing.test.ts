import { answer, letter } from '../../src/complaints/answering/answer.ts';
import { startsWriting, writersOf } from '../../src/complaints/answering/writing.ts';
import { viewOf } from '../../src/complaints/queue/complaint-view.ts';
import type { Person } from '../../src/desk/people.ts';
import { queueOf } from '../acting.ts';
import { li, mei } from '../builders.ts';
import { aCase, happened } from './a-case.ts';

const begun = (by: Person = li, from = aCase({}, li)) => {
  const c = { ...from, person: by, desk: { ...from.desk, actor: by.name } };
  return happened(c, { changes: startsWriting(c) });
};
const number = aCase().complaint.number;

test('who is writing an answer is read by colleagues, and not by themselves', () => {
  const { desk } = begun();
  expect(writersOf(desk, number, 'Mei')).toEqual(['Li']);
  expect(writersOf(desk, number, 'Li')).toEqual([]);
  expect(queueOf(desk, mei.mail).writing).toEqual({ [number]: ['Li'] });
  expect(viewOf(desk, number, mei.mail, () => [])).toMatchObject({ writing: ['Li'] });
});

test('two who write read of each other', () => {
  const { desk } = begun(mei, begun().later(1, mei));
  expect(writersOf(desk, number, 'Mei')).toEqual(['Li']);
  expect(writersOf(desk, number, 'Li')).toEqual(['Mei']);
});

test('it ends by itself some minutes after the last word', () => {
  const first = begun();
  expect(writersOf(first.later(4).desk, number, 'Mei')).toEqual(['Li']);
  expect(writersOf(first.later(6).desk, number, 'Mei')).toEqual([]);
  const again = begun(li, first.later(4));
  expect(writersOf(again.later(4).desk, number, 'Mei')).toEqual(['Li']);
  const anew = begun(mei, again.later(60));
  expect(anew.desk.state.writing).toEqual({ [number]: { Mei: anew.desk.now } });
});

test.each([
  ['mail', (c: ReturnType<typeof aCase>) => answer(c, { text: 'We swap it.' })],
  ['letter', (c: ReturnType<typeof aCase>) => letter(c, { text: 'We swap it.' })],
])('it ends when the %s is sent', (_, sends) => {
  const both = begun(mei, begun().later(1, mei)).later(1, li);
  const { desk } = happened(both, sends(both));
  expect(writersOf(desk, number, 'Anna')).toEqual(['Mei']);
});

test('whoever left the Team writes nothing, and a complaint about the reader shows nothing', () => {
  const { desk } = begun();
  const left = { ...desk, team: desk.team.filter(({ name }) => name !== 'Li') };
  expect(writersOf(left, number, 'Mei')).toEqual([]);
  const accused = begun(li, aCase({ about: 'Mei' }, li));
  expect(queueOf(accused.desk, mei.mail).writing).toEqual({});
  expect(viewOf(accused.desk, number, mei.mail, () => [])).toMatchObject({
    refused: 'about-this-person',
  });
});
