// The letter from top to bottom. The plain text has bars where the HTML has the picture.
import { localTime } from '../../desk/calendar.ts';
import { type Desk, deskWords, inDeskLanguage } from '../../desk/desk.ts';
import type { Block, TableCell } from '../../desk/email.ts';
import { listLink } from '../../desk/mails.ts';
import type { MailPicture } from '../../desk/outbox.ts';
import { tabs } from '../../desk/tabs.ts';
import type { DecisionWaiting } from '../decisions/decisions.ts';
import { breakdown, placeColumns, slicesOf, workColumns } from './breakdown.ts';
import type { Counted } from './counting.ts';
import { byDepartment, byKind, byPlace } from './divisions.ts';
import { type FigureKey, figureOf } from './figures.ts';
import { fourWeeksUpTo, type Period, type Week } from './periods.ts';
import { headline, progressOf, shown } from './progress.ts';
import { said } from './words/said.ts';

export interface LetterFacts {
  readonly week: Week;
  readonly counted: Counted;
  readonly received: number;
  readonly decisions: readonly DecisionWaiting[];
  /** The week that ended and the one before. */
  readonly periods: readonly [Period, Period];
  readonly picture: MailPicture;
}

type Form = 'text' | 'html';

export const mostDecisions = 3;

export function letterBlocks(desk: Desk, facts: LetterFacts, form: Form): readonly Block[] {
  const { letter: w } = inDeskLanguage(desk, said);
  return [
    { kind: 'heading', text: title(desk, facts.week) },
    ...(facts.received === 0 ? [text(w.quiet)] : []),
    decisions(desk, facts.decisions),
    numbers(desk, facts, form),
    picture(desk, facts.picture, form),
    ...whatChanged(desk, facts),
    ...departments(desk, facts),
    ...places(desk, facts),
    ...whatCustomersSaid(desk, facts),
    ...otherDecisions(desk, facts.decisions),
    { kind: 'button', label: w.openSummary, url: summaryUrl(desk) },
    { kind: 'small', text: w.note },
  ];
}

const summaryUrl = ({ spreadsheetUrl }: Desk): string =>
  `${spreadsheetUrl}#gid=${tabs.summary.sheetId}`;

const text = (sentence: string): Block => ({ kind: 'text', text: sentence });

function title(desk: Desk, { from, to }: Week): string {
  const { letter } = inDeskLanguage(desk, said);
  const { businessName, zone } = desk.settings;
  const { week } = deskWords(desk).time;
  return letter.title(businessName, week(localTime(from, zone), localTime(to - 1, zone)));
}

/** What waits below the first three; whoever has more than these opens the list. */
const mostOthers = 12;

function decisions(desk: Desk, all: readonly DecisionWaiting[]): Block {
  const { letter: w } = inDeskLanguage(desk, said);
  const first = all.slice(0, mostDecisions);
  if (first.length === 0) return text(w.noDecisions);
  return {
    kind: 'tasks',
    title: w.decisions(first.length, all.length),
    tasks: first.map(withAnswers),
  };
}

function otherDecisions(desk: Desk, all: readonly DecisionWaiting[]): readonly Block[] {
  const { letter: w } = inDeskLanguage(desk, said);
  const others = all.slice(mostDecisions, mostDecisions + mostOthers);
  const beyond = all.length - mostDecisions - others.length;
  if (others.length === 0) return [];
  return [
    { kind: 'tasks', title: w.otherDecisions, tasks: others.map(withoutAnswers) },
    ...(beyond > 0
      ? [{ kind: 'link' as const, label: w.beyond(beyond), url: listLink(desk) }]
      : []),
  ];
}

const withAnswers = ({ sentence, answers, beside }: DecisionWaiting, at: number) => ({
  text: `${at + 1}  ${sentence}`,
  links: [...answers, ...beside],
});

/** Every link is long, and a mail has to fit into one cell of the outbox. */
const withoutAnswers = ({ sentence, decide, beside }: DecisionWaiting, at: number) => ({
  text: `${mostDecisions + at + 1}  ${sentence}`,
  links: [...decide, ...beside],
});

function numbers(desk: Desk, { counted, periods }: LetterFacts, form: Form): Block {
  const { letter: w, summary } = inDeskLanguage(desk, said);
  const rows = headline.map((aim): TableCell[] => {
    const s = progressOf(summary, desk.settings, counted, aim, periods);
    const now = { text: stacked(form, s.now, s.change), strong: true };
    return [s.name, now, stacked(form, s.before), stacked(form, s.target, s.met)];
  });
  return { kind: 'table', rows: [[w.numbers, w.thisWeek, w.lastWeek, w.target], ...rows] };
}

/** Under each other and unbroken in a narrow column, in a row in plain text. */
function stacked(form: Form, ...parts: readonly string[]): string {
  const filled = parts.filter((part) => part !== '');
  if (form === 'text') return filled.join(' ');
  return filled
    .flatMap((part) => part.split(/ ?(?=[(（])/))
    .map((part) => part.replace(/ /g, '\u00a0'))
    .join('\n');
}

function picture(desk: Desk, { title, labels, values }: MailPicture, form: Form): Block {
  const bars = values.map((value, at) => ({ label: labels[at] ?? '', value }));
  return form === 'text'
    ? { kind: 'bars', title, bars }
    : {
        kind: 'picture',
        description: inDeskLanguage(desk, said).letter.bars(title, values.join(', ')),
      };
}

const worthSaying = 2;

/** The kind of complaint that rose most. */
function whatChanged(desk: Desk, { counted, periods }: LetterFacts): readonly Block[] {
  const [worst] = slicesOf(counted, byKind(desk), periods)
    // That more people chose no kind says nothing of what went wrong.
    .filter(({ value }) => value !== '')
    .map(({ label, counted: some }) => {
      const [now, before] = periods.map((p) => figureOf(some, 'received', p).n);
      return { label, now: now ?? 0, before: before ?? 0 };
    })
    .sort((a, b) => b.now - b.before - (a.now - a.before));
  if (!worst || worst.now - worst.before < worthSaying) return [];
  return [text(inDeskLanguage(desk, said).letter.rose(worst.label, worst.now, worst.before))];
}

/** Four weeks, because of one week few have answered; nothing while nobody was asked. */
function whatCustomersSaid(desk: Desk, { counted, week }: LetterFacts): readonly Block[] {
  const { letter: w, summary } = inDeskLanguage(desk, said);
  const weeks = fourWeeksUpTo(week, desk.settings.zone);
  const figure = (key: FigureKey) => figureOf(counted, key, weeks);
  const line = (key: FigureKey): string =>
    `${summary.figures[key]}: ${shown(summary, key, figure(key))}`;
  const [asked, answers] = [
    figure('asked').n,
    figure('satisfied').n + figure('satisfiedByPhone').n,
  ];
  if (asked + answers === 0) return [];
  const answered = Math.round(((figure('answered').value ?? 0) * asked) / 100);
  const expectation = expectations.map((key) => shown(summary, key, figure(key))).join(' · ');
  return [
    { kind: 'heading', text: w.said },
    text(
      [
        ...opinions.map(line),
        `${w.expectation}: ${expectation}`,
        w.asked(asked, answered, figure('lapsed').n, figure('declined').n),
      ].join('\n'),
    ),
  ];
}

const opinions: readonly FigureKey[] = ['satisfied', 'topBox', 'satisfiedByPhone', 'comeBack'];
const expectations: readonly FigureKey[] = ['better', 'asExpected', 'worse'];

/** On a phone this many lines are read; the rest is one line more. */
const mostBranches = 6;

/** New, open and late, where there are departments to compare (S58). */
function departments(desk: Desk, { counted, periods }: LetterFacts): readonly Block[] {
  const division = byDepartment(desk);
  if (division.known.length < 2) return [];
  const columns = workColumns(desk, inDeskLanguage(desk, said).letter.thisWeek, periods[0]);
  return compared(breakdown(desk, counted, division, columns, periods, mostBranches));
}

const compared = (rows: ReturnType<typeof breakdown>): readonly Block[] =>
  rows.length === 0 ? [] : [{ kind: 'table', rows: rows.map((row) => row.map(String)) }];

/** One line a place, where there are branches to compare. */
function places(desk: Desk, { counted, periods, week }: LetterFacts): readonly Block[] {
  const { letter: w } = inDeskLanguage(desk, said);
  const fourWeeks = fourWeeksUpTo(week, desk.settings.zone);
  const columns = placeColumns(desk, w.thisWeek, periods[0], fourWeeks);
  return compared(breakdown(desk, counted, byPlace(desk), columns, periods, mostBranches));
}
