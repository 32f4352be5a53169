// A morning at a coffee shop, told in each of the three languages: what the server would answer.

import type { Absences } from '../../src/complaints/absence/absence.ts';
import { decided } from '../../src/complaints/closing/words/decided.ts';
import { type ActionName, actions } from '../../src/complaints/playbook-actions.ts';
import { said } from '../../src/complaints/satisfaction/words/said.ts';
import type {
  ComplaintView,
  HistoryLine,
  MailLine,
  OfferedStep,
  OwnHealth,
  Queue,
  QueueItem,
} from '../../src/desk/call-results.ts';
import { blankFacts, type Complaint } from '../../src/desk/complaint.ts';
import { en } from '../../src/language/en.ts';
import type { Language } from '../../src/language/languages.ts';
import { zhHans } from '../../src/language/zh-hans.ts';
import { zhHant } from '../../src/language/zh-hant.ts';
import { scenes } from './scenes.ts';

const say = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant };

const minute = 60_000;
const hour = 60 * minute;
/** Tuesday 24 November 2026, 10:10 in Taipei. */
export const now = Date.UTC(2026, 10, 24, 2, 10);
export const zone = 'Asia/Taipei';

type Facts = Partial<QueueItem> & Pick<QueueItem, 'number'>;

const item = (facts: Facts): QueueItem => ({
  name: '',
  company: '',
  what: '',
  status: 'open',
  step: 'solve',
  severity: 'normal',
  hurt: false,
  purpose: 'complaint',
  due: null,
  late: false,
  owner: '',
  place: '',
  kind: '',
  received: now - 3 * hour,
  ...facts,
});

function mineOf(language: Language): QueueItem[] {
  const { me, items } = scenes[language];
  const [late, soon, hurt, calm] = items;
  const first = { owner: me, step: 'first-answer', late: true } as const;
  const burnt = { ...hurt, hurt: true, severity: 'safety', status: 'new' } as const;
  return [
    item({ number: 'R-2026-0045', ...burnt, ...first, due: now - 12 * minute }),
    item({ number: 'R-2026-0042', ...late, ...first, due: now - 2 * hour }),
    item({ number: 'R-2026-0044', ...soon, owner: me, step: 'promise', due: now + 40 * minute }),
    item({ number: 'R-2026-0039', ...calm, owner: me, step: 'solve', due: now + 72 * hour }),
  ];
}

const chatsOf = {
  en: ['whatsapp', 'wechat', 'line'],
  'zh-Hans': ['wechat'],
  'zh-Hant': ['line'],
} as const;

export function aQueue(language: Language): Queue {
  const { me, people, places, business, items } = scenes[language];
  const mine = mineOf(language);
  const resting = { owner: me, status: 'waiting', step: 'wait' } as const;
  return {
    checklist: null,
    asksSetUp: false,
    asksCopy: false,
    me: { name: me, mail: 'li@linden.example', role: 'staff' },
    notice: '',
    writing: {},
    flood: null,
    businessName: business,
    language,
    zone,
    now,
    mine,
    team: [
      item({ number: 'R-2026-0046', ...items[3], due: now + 5 * hour, owner: people[1] ?? '' }),
    ],
    waiting: [item({ number: 'R-2026-0031', ...items[4], ...resting })],
    left: { mine: 0, team: 0, waiting: 0 },
    people,
    places,
    chats: chatsOf[language],
  };
}

/** The reader is away until the end of the month; a colleague is here, another has left. */
export function anAbsence(language: Language): Absences {
  const { me, people } = scenes[language];
  const [one = '', other = ''] = people.filter((name) => name !== me);
  const here = { awayFrom: '', awayTo: '', standIn: '', isGone: false, open: [] };
  const { mine } = aQueue(language);
  return {
    today: '2026-11-22',
    members: [
      { ...here, name: me, awayFrom: '2026-11-23', awayTo: '2026-11-30', standIn: one, open: mine },
      { ...here, name: one },
      { ...here, name: `${other} B.`, isGone: true, open: mine.slice(0, 1) },
    ],
  };
}

export const aHealth = (facts: Partial<OwnHealth> = {}): OwnHealth => ({
  clockAt: now - 2 * minute,
  queuedMails: 1,
  uncertainMails: 0,
  quotaLeft: 71,
  problems: [],
  practising: false,
  consent: { missing: [], url: '' },
  ...facts,
});

export function aComplaint(language: Language, facts: Partial<Complaint> = {}): Complaint {
  const { me, items, wanted, places, kind, full } = scenes[language];
  const [late] = items;
  return {
    ...blankFacts,
    number: 'R-2026-0042',
    head: '',
    received: now - 6 * hour,
    channel: 'form',
    language,
    name: late?.name ?? '',
    company: late?.company ?? '',
    mail: 'xiaoming@example.com',
    phone: '+886 912 345 678',
    reach: 'mail',
    order: 'A-20417',
    kind,
    place: places[0] ?? '',
    what: full,
    wanted,
    owner: me,
    firstOwner: me,
    step: 'first-answer',
    status: 'open',
    due: now - 2 * hour,
    ...facts,
  };
}

function historyOf(language: Language): HistoryLine[] {
  const { me, said } = scenes[language];
  const event = (minutes: number, type: string, actor: string, detail = {}): HistoryLine => ({
    at: now - 6 * hour + minutes * minute,
    type,
    actor,
    detail,
  });
  return [
    event(-20 * 60, 'received', 'customer', { channel: 'form' }),
    event(0, 'acknowledged', 'desk'),
    event(1, 'assigned', 'desk', { to: me }),
    event(9, 'taken', me),
    event(24, 'told', me, { by: 'phone', text: said }),
    event(240, 'warned', 'desk', { told: me }),
  ];
}

export const aMail = (language: Language, facts: Partial<MailLine> = {}): MailLine => ({
  key: 'ack:R-2026-0042',
  state: 'sent',
  to: 'xiaoming@example.com',
  subject: scenes[language].frame.subject,
  text: scenes[language].frame.before,
  at: now - 6 * hour,
  leaves: now - 6 * hour,
  isOurs: true,
  canTakeBack: false,
  ...facts,
});

/** A customer without mail, closed two days ago: somebody is to ask. */
export function aTask(language: Language): ComplaintView {
  const { me, people, words } = { ...scenes[language], words: said[language].byPhone };
  const facts = { status: 'closed', step: 'ask', survey: 'by-phone', due: null } as const;
  const contact = { mail: '', phone: 'xiaoming_88', reach: 'line', surveyCaller: me } as const;
  const complaint = aComplaint(language, { ...facts, ...contact, owner: people[1] ?? '' });
  const asked = {
    ...{
      name: complaint.name,
      from: me,
      business: scenes[language].business,
      what: complaint.what.slice(0, 60),
    },
    on: say[language].time.date({ month: 11, day: 20, weekday: 5, hour: 9, minute: 0 }),
    link: 'https://docs.google.com/forms/d/e/1FAIpQLSd/viewform?entry.1=R-2026-0042-7KQM2XWZ9P',
  };
  return aView(language, {
    complaint,
    late: false,
    asking: { say: words.say(asked), send: words.send(asked) },
    can: steps(['surveyAnswer', 'notReached', 'reopen', 'note', 'doNotAsk']),
  });
}

const folded: readonly string[] = [
  ...['edit', 'handOver', 'askApproval', 'doNotAsk', 'mayAsk', 'withdraw', 'erase'],
];

/** Steps that the server offers, as it would place them. */
export const steps = (names: readonly ActionName[]): OfferedStep[] =>
  names.map((name, at) => ({
    name,
    place: folded.includes(name) ? 'folded' : at === 0 ? 'next' : 'beside',
    form: actions[name].form,
  }));

export function aView(language: Language, facts: Partial<ComplaintView> = {}): ComplaintView {
  const { me, people, items, templates, frame, kind } = scenes[language];
  const closed = { ...items[3], status: 'closed', step: 'none', owner: me } as const;
  return {
    me: { name: me, mail: 'li@linden.example', role: 'staff' },
    now,
    zone,
    complaint: aComplaint(language),
    late: true,
    promises: [],
    earlier: [27, 17].map((n) => item({ number: `R-2026-00${n}`, ...closed })),
    history: historyOf(language),
    mails: [aMail(language)],
    templates,
    writing: [],
    canMail: true,
    otherRoutes: decided[language].otherRoutes,
    answerFrame: frame,
    limit: 100,
    archived: false,
    currency: 'GBP',
    ownMail: 'mailto:wang@example.com?subject=R-2026-0042',
    calls: [{ label: '+886 912 345 678', url: 'tel:+886912345678' }],
    asking: null,
    can: steps(['answer', 'told', 'promise', 'wait', 'resolve', 'note', 'handOver', 'withdraw']),
    people,
    kinds: [[kind, kind]],
    ...facts,
  };
}
