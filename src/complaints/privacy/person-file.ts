// All that is kept of one person's words and ours to them, as one page that opens anywhere, in their language. What is
// thought about them or others, and notes among the staff, is not theirs.

import type { Complaint } from '../../desk/complaint.ts';
import type { Desk } from '../../desk/desk.ts';
import { escapeHtml } from '../../desk/email.ts';
import type { Detail, LogRow } from '../../desk/log.ts';
import type { Refused } from '../../desk/outcome.ts';
import { personWithMail } from '../../desk/people.ts';
import type { RecordNamed } from '../../desk/registers.ts';
import { chosenIn } from '../satisfaction/satisfaction.ts';
import { minuteOf } from './minute.ts';
import type { PersonFile } from './privacy.ts';
import { theirsFor } from './their-data.ts';
import { said } from './words/said.ts';

/** Named by the number, in the language in which they wrote it. */
export function fileOf(desk: Desk, number: string, mail: string): PersonFile | Refused {
  const theirs = theirsFor(desk, number, personWithMail(desk.team, mail));
  if ('refused' in theirs) return theirs;
  const { language } = theirs.find((one) => one.number === number) ?? { language: 'en' as const };
  const { title, intro } = said[language].file;
  const business = desk.settings.businessName;
  const parts = [
    `<h1>${escapeHtml(title(business))}</h1>`,
    paragraph(intro(minuteOf(desk.now, desk.settings.zone))),
    ...theirs.map((one) => partOf(desk, { ...one, language })),
  ];
  return { name: `${number}.html`, html: page(language, title(business), parts.join('\n')) };
}

const style =
  'body{font:16px/1.5 sans-serif;max-width:42em;margin:2em auto;padding:0 1em}dt{font-weight:600}dd{margin:0 0 .5em;white-space:pre-wrap}p{white-space:pre-wrap}';

const page = (language: string, title: string, body: string): string =>
  `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${style}</style></head><body>\n${body}\n</body></html>\n`;

const paragraph = (text: string): string => `<p dir="auto">${escapeHtml(text)}</p>`;

type Line = readonly [label: string, value: string];

/** What is not known takes no room. */
const listed = (lines: readonly Line[]): string => {
  const rows = lines
    .filter(([, value]) => value !== '')
    .map(
      ([label, value]) => `<dt>${escapeHtml(label)}</dt><dd dir="auto">${escapeHtml(value)}</dd>`,
    );
  return rows.length === 0 ? '' : `<dl>${rows.join('')}</dl>`;
};

const headed = (title: string, lines: readonly Line[]): string =>
  lines.length === 0 ? '' : `<h3>${escapeHtml(title)}</h3>${listed(lines)}`;

function partOf(desk: Desk, complaint: Complaint): string {
  const say = said[complaint.language].file;
  return [
    `<h2>${escapeHtml(complaint.number)}</h2>`,
    listed(factsOf(desk, complaint)),
    headed(say.talked, talked(desk, complaint)),
    headed(say.promises, promised(desk, complaint)),
    headed(say.scores, scored(desk, complaint)),
  ].join('\n');
}

function factsOf({ settings }: Desk, c: Complaint): readonly Line[] {
  const { facts } = said[c.language].file;
  const on = (at: number | null): string => (at === null ? '' : minuteOf(at, settings.zone));
  const given = c.value === null ? '' : `${c.value} ${settings.currency}`.trim();
  return [
    [facts.received, on(c.received)],
    [facts.name, c.name],
    [facts.company, c.company],
    [facts.mail, c.mail],
    [facts.phone, c.phone],
    [facts.place, c.place],
    [facts.kind, c.kind],
    [facts.order, c.order],
    [facts.what, c.what + c.continued],
    [facts.wanted, c.wanted],
    [facts.extra, c.extra],
    [facts.remedy, [c.remedy, given].filter((one) => one !== '').join(', ')],
    [facts.resolved, on(c.resolved)],
    [facts.closed, on(c.closed)],
  ];
}

interface Moment {
  readonly at: number;
  readonly who: string;
  readonly text: string;
}

/** Mails to them, and what was said on the phone or at the counter, in order. */
function talked(desk: Desk, complaint: Complaint): readonly Line[] {
  return [...mailed(desk, complaint), ...spoken(desk, complaint)]
    .sort((a, b) => a.at - b.at)
    .map(({ at, who, text }) => [`${minuteOf(at, desk.settings.zone)} · ${who}`, text]);
}

/** Whatever else is mailed about a complaint goes to whoever made it, at the address that was theirs then. */
const toUs: readonly string[] = ['notice', 'alarm'];

function mailed({ outbox }: Desk, { number, language }: Complaint): Moment[] {
  const who = said[language].file.byMail;
  return [...outbox.values()]
    .filter(
      ({ mail, state }) =>
        mail.number === number && !toUs.includes(mail.purpose) && state !== 'taken-back',
    )
    .map(({ at, mail }) => ({ at, who, text: `${mail.subject}\n\n${mail.text}` }));
}

function spoken({ log }: Desk, { number, language }: Complaint): Moment[] {
  const { weSaid, youSaid } = said[language].file;
  const names: Readonly<Record<string, string>> = { told: weSaid, 'customer-answered': youSaid };
  return log.flatMap((row) => {
    const who = row.number === number ? names[row.type] : undefined;
    return who === undefined
      ? []
      : [{ at: row.at, who, text: String(detailOf(row)['text'] ?? '') }];
  });
}

function detailOf({ payload }: LogRow): Detail {
  try {
    return JSON.parse(payload) as Detail;
  } catch {
    return {};
  }
}

type Promised = RecordNamed<'promises'>;

function promised(desk: Desk, { number, language }: Complaint): readonly Line[] {
  const { outcomes } = said[language].file;
  const live = [...desk.promises.values()].map(({ record }) => record);
  const archived = [...desk.archivedRecords.values()].filter((one) => 'outcome' in one);
  return [...live, ...(archived as unknown as Promised[])]
    .filter((one) => one.number === number)
    .map(({ what, due, outcome }) => [
      `${minuteOf(due, desk.settings.zone)} · ${outcomes[outcome]}`,
      what,
    ]);
}

function scored(desk: Desk, complaint: Complaint): readonly Line[] {
  const { number, language } = complaint;
  const { score } = said[language].file;
  return desk.answers
    .filter((one) => one.number === number)
    .map(({ at, score: given, comment, ...chosen }) => [
      `${minuteOf(at, desk.settings.zone)} · ${given === null ? '' : score(given)}`,
      [...chosenIn(complaint, chosen), comment].filter((one) => one !== '').join('\n') || '–',
    ]);
}
