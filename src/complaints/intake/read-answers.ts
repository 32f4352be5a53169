// From the answers of the complaint form, in whatever language it was filled, to facts.

import { reaches } from '../../desk/choices.ts';
import type { Facts, Reach } from '../../desk/complaint.ts';
import { contactOf } from '../../desk/contact-in.ts';
import type { Desk } from '../../desk/desk.ts';
import { personNamed } from '../../desk/people.ts';
import { kindNamed } from '../../desk/policy.ts';
import type { Response } from '../../desk/response.ts';
import { asShown, longestLine, oneCell, oneLine, splitText } from '../../plain/text.ts';
import { said } from './words/said.ts';

type Answered = Pick<
  Facts,
  | 'what'
  | 'continued'
  | 'wanted'
  | 'extra'
  | 'hurt'
  | 'place'
  | 'kind'
  | 'purpose'
  | 'severity'
  | 'order'
  | 'about'
  | 'name'
  | 'company'
  | 'mail'
  | 'phone'
  | 'reach'
>;

type Given = Pick<Response, 'answers' | 'extra' | 'form'>;

export function readAnswers(desk: Desk, response: Given): Answered {
  const answer = (field: string): string => asShown(response.answers[field] ?? '');
  const line = (field: string): string => oneLine(answer(field), longestLine);
  const beside = besideOf(response);
  const rule = kindNamed(desk, line('kind'));
  const hurt = !isNo(line('hurt'));
  const contact = contactOf(desk, { mail: line('email'), phone: line('phone') });
  const about = isNo(line('about')) ? '' : line('about');
  return {
    // Where the firm renamed the one required question, what happened stands among its own.
    ...splitText(answer('what') || beside),
    wanted: answer('wanted').slice(0, oneCell),
    extra: beside.slice(0, oneCell),
    hurt,
    place: line('place'),
    kind: rule?.kind ?? line('kind'),
    purpose: rule?.purpose ?? 'complaint',
    severity: hurt ? 'safety' : (rule?.severity ?? 'normal'),
    order: line('order'),
    about: personNamed(desk.team, about)?.name ?? about,
    name: line('name'),
    company: line('company'),
    ...contact,
    reach: reachChosen(line('reach')) ?? contact.reach,
  };
}

const lines = ['place', 'kind', 'order', 'about', 'name', 'company', 'email', 'phone', 'reach'];

/** Answers to the firm's own questions, and those that are too long for a line. */
export function besideOf({ answers, extra, form }: Given): string {
  const long = lines
    .map((field) => ({ question: form.questions[field] ?? field, answer: answers[field] ?? '' }))
    .filter(({ answer }) => answer.length > longestLine);
  const said = [...extra, ...long].map(({ question, answer }) => `${question}: ${answer}`);
  return asShown(said.join('\n'));
}

const plain = (text: string): string => text.trim().toLowerCase();

/** Anything else counts: better one alarm too many (S62). */
const isNo = (text: string): boolean =>
  ['', 'no', 'false', '0'].includes(plain(text)) ||
  Object.values(said).some(({ form }) => plain(form.hurtChoices.no) === plain(text));

function reachChosen(text: string): Reach | undefined {
  for (const { form } of Object.values(said)) {
    const choices: Readonly<Record<string, string>> = form.reachChoices;
    const code = Object.keys(choices).find((key) => plain(choices[key] ?? '') === plain(text));
    const reach = reaches.find((one) => one === code || one === plain(text));
    if (reach) return reach;
  }
  return undefined;
}
