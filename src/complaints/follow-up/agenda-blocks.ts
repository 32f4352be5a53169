import type { Complaint } from '../../desk/complaint.ts';
import { answering } from '../../desk/contact.ts';
import { type Desk, deskWords, inDeskLanguage } from '../../desk/desk.ts';
import { type Block, inert } from '../../desk/email.ts';
import { clearTime } from '../../desk/mails.ts';
import { DAY } from '../../plain/dates.ts';
import { oneLine } from '../../plain/text.ts';
import { askingFor, questionsFor } from '../satisfaction/satisfaction.ts';
import type { Agenda, Task } from './agenda.ts';
import { said } from './words/said.ts';

/** More than this nobody reads on a phone. */
const longest = 20;

export function agendaBlocks(desk: Desk, agenda: Agenda, reader: string): Block[] {
  const { morning } = inDeskLanguage(desk, said);
  const shown = agenda.slice(0, longest);
  const more = agenda.length - shown.length;
  return [
    ...shown.flatMap((task, at): Block[] => [
      ...(task.group === shown[at - 1]?.group
        ? []
        : [{ kind: 'heading' as const, text: morning.groups[task.group] }]),
      { kind: 'text', text: taskText(desk, task) },
      ...answering(desk, task.complaint, 'link'),
      ...(task.group === 'ask' ? wordsToAsk(desk, task, reader) : []),
    ]),
    ...(more > 0 ? [{ kind: 'text' as const, text: morning.more(more) }] : []),
  ];
}

/** What to say, in the customer's language, and what to ask. */
const wordsToAsk = (desk: Desk, { complaint }: Task, reader: string): Block[] => [
  { kind: 'quote', text: askingFor(desk, complaint, reader).say },
  { kind: 'text', text: questionsFor(complaint).join('\n') },
];

function taskText(desk: Desk, { complaint, group, isLate, isOwned, isAsked }: Task): string {
  const say = inDeskLanguage(desk, said);
  return [
    `${whoIn(desk, complaint)} [${complaint.number}]`,
    ...(isAsked ? [say.morning.about(complaint.named)] : []),
    ...(group === 'unhappy'
      ? [say.morning.unhappy(inert(oneLine(complaint.result, 1000), 160))]
      : []),
    ...(complaint.step === 'none' ? [] : [nextIn(desk, complaint, isLate)]),
    ...(isOwned || group === 'unowned' ? [] : [say.owner('', false)]),
    inert(oneLine(complaint.what, 1000), 160),
  ].join('\n');
}

const whoIn = (desk: Desk, { name, company }: Complaint): string =>
  [name, company]
    .filter((part) => part !== '')
    .map((part) => oneLine(part, 60))
    .join(' · ') || inDeskLanguage(desk, said).nameless;

function nextIn(desk: Desk, complaint: Complaint, late: boolean): string {
  const { sheet, time } = deskWords(desk);
  const { morning } = inDeskLanguage(desk, said);
  const local = (at: number) => clearTime(desk, at);
  const step = sheet.choices.step[complaint.step];
  if (complaint.status === 'waiting' && complaint.waitingSince !== null) {
    return morning.waiting(time.moment(local(complaint.waitingSince)));
  }
  if (complaint.step === 'ask') return morning.askUntil(time.date(local(lapses(desk, complaint))));
  if (complaint.due === null) return step;
  const due = local(complaint.due);
  return late
    ? morning.late(step, time.span((desk.now - complaint.due) / 60_000), time.moment(due))
    : morning.by(step, time.by(due));
}

const lapses = ({ now, settings }: Desk, { surveyAt }: Complaint): number =>
  (surveyAt ?? now) + settings.surveyLapseDays * DAY;
