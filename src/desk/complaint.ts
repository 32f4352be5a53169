// What a complaint is: the facts on its row. Every fact is set by an event of its log (log.ts) and by nothing else.
import * as z from 'zod/mini';
import { languages } from '../language/languages.ts';
import { statuses } from '../plain/standing.ts';

export const channels = [
  'form',
  /** The form too, by the staff link: written down for a customer by whoever stands at the counter. */
  'staff',
  'phone',
  'counter',
  'mail',
  'chat',
  'letter',
  'noticed',
  'import',
] as const;
/** How the customer wants to be reached, and how staff may have told them. */
export const reaches = [
  'mail',
  'phone',
  'in person',
  'sms',
  'wechat',
  'line',
  'whatsapp',
  'letter',
  'none',
] as const;
export const purposes = ['complaint', 'question', 'praise'] as const;
export const severities = ['normal', 'urgent', 'safety'] as const;
/** What somebody has to do next; `none` when nothing is open. */
export const steps = [
  'first-answer',
  'promise',
  'solve',
  'wait',
  'follow-up',
  /** By word of mouth, whether it was good. */
  'ask',
  'none',
] as const;
export const verdicts = ['yes', 'part', 'no', 'unknown'] as const;
export const comparisons = ['better', 'as', 'worse', 'unknown'] as const;
export const surveyStates = ['none', 'sent', 'by-phone', 'answered', 'lapsed', 'declined'] as const;

export type Channel = (typeof channels)[number];
export type Reach = (typeof reaches)[number];
export type Purpose = (typeof purposes)[number];
export type Severity = (typeof severities)[number];
export type Step = (typeof steps)[number];

const text = z.string();
const moment = z.nullable(z.number());
const count = z.number().check(z.nonnegative());

/** Instants are milliseconds since 1970 in whole seconds, null = has not happened. Unknown text is ''. */
export const Complaint = z.object({
  number: z.string().check(z.regex(/^[A-Z]{1,4}-\d{4}-\d{4,}$/)),
  received: z.number(),
  channel: z.enum(channels),
  language: z.enum(languages),
  purpose: z.enum(purposes),
  /** Where it happened: a place of the Touchpoints tab. */
  place: text,
  /** Id of a row of the Customers tab. */
  customer: text,
  name: text,
  company: text,
  mail: text,
  phone: text,
  reach: z.enum(reaches),
  order: text,
  kind: text,
  /** The member of staff it is about; never its owner, never told of it (S113). */
  about: text,
  what: text,
  /** What did not fit into one cell of 50,000 characters. */
  continued: text,
  wanted: text,
  /** Answers to questions the firm added to the form itself, one a line. */
  extra: text,
  hurt: z.boolean(),
  severity: z.enum(severities),
  status: z.enum(statuses),
  step: z.enum(steps),
  /** When the step is due; null while nothing runs. */
  due: moment,
  owner: text,
  /** Who was asked first, kept for good (S11). */
  firstOwner: text,
  firstAnswerDue: moment,
  firstAnswered: moment,
  solveDue: moment,
  resolved: moment,
  closed: moment,
  promise: text,
  promiseDue: moment,
  promisesKept: count,
  promisesMoved: count,
  promisesBroken: count,
  /** When the last promise was kept, moved or broken; weeks count promises by it (log.ts keeps it). */
  promiseSettled: moment,
  /** Was the customer right? Asked before anything is judged (S18). */
  justified: z.enum(verdicts),
  cause: text,
  remedy: text,
  value: z.nullable(z.number()),
  approvedBy: text,
  result: text,
  accepted: z.enum(verdicts),
  /** 1 to 5 from the satisfaction form, null until answered. */
  score: z.nullable(z.number()),
  expected: z.enum(comparisons),
  comeBack: z.enum(verdicts),
  reopened: count,
  /** When it was last reopened (log.ts keeps it). */
  reopenedAt: moment,
  waitingSince: moment,
  /** Working minutes spent waiting for the customer: clocks stood still for them. */
  pausedMinutes: count,
  lastTold: moment,
  /** The strongest reminder already given for the present due date: '', 'soon', 'late', 'manager', 'principal'. */
  warned: text,
  survey: z.enum(surveyStates),
  surveyAt: moment,
  /** The owner when the survey was sent: ratings are credited to nobody else. */
  surveyOwner: text,
  /** Who is to ask by word of mouth. */
  surveyCaller: text,
  /** How often the customer was asked, by mail or by word of mouth. */
  surveys: count,
  /** When the customer wished not to be asked again, and when that was taken back (wishes.ts). */
  declinedAt: moment,
  allowedAt: moment,
  /** Number of a complaint this one perhaps belongs to. */
  belongsTo: text,
  /** Made while the desk was practising. */
  practice: z.boolean(),
  /** When the acknowledgement was queued, or decided against. */
  acknowledged: moment,
  /** Which alarms were given already, space separated: 'hurt', 'unassigned'. */
  alarmed: text,
  /** Ids of the last sidebar actions, newest last: the same id again changes nothing. */
  actions: text,
  /** Digest of the last event of its log. */
  head: text,
});
export type Complaint = z.infer<typeof Complaint>;

/** The facts an event may set: all but the identity and the chain's head. */
export type Facts = Omit<Complaint, 'number' | 'head'>;

export const blankFacts: Omit<Facts, 'received' | 'channel' | 'language'> = {
  purpose: 'complaint',
  place: '',
  customer: '',
  name: '',
  company: '',
  mail: '',
  phone: '',
  reach: 'none',
  order: '',
  kind: '',
  about: '',
  what: '',
  continued: '',
  wanted: '',
  extra: '',
  hurt: false,
  severity: 'normal',
  status: 'new',
  step: 'first-answer',
  due: null,
  owner: '',
  firstOwner: '',
  firstAnswerDue: null,
  firstAnswered: null,
  solveDue: null,
  resolved: null,
  closed: null,
  promise: '',
  promiseDue: null,
  promisesKept: 0,
  promisesMoved: 0,
  promisesBroken: 0,
  promiseSettled: null,
  justified: 'unknown',
  cause: '',
  remedy: '',
  value: null,
  approvedBy: '',
  result: '',
  accepted: 'unknown',
  score: null,
  expected: 'unknown',
  comeBack: 'unknown',
  reopened: 0,
  reopenedAt: null,
  waitingSince: null,
  pausedMinutes: 0,
  lastTold: null,
  warned: '',
  survey: 'none',
  surveyAt: null,
  surveyOwner: '',
  surveyCaller: '',
  surveys: 0,
  declinedAt: null,
  allowedAt: null,
  belongsTo: '',
  practice: false,
  acknowledged: null,
  alarmed: '',
  actions: '',
};

/** Nobody is asked more often about one complaint: once, and once more after it was opened again. */
export const mostSurveys = 2;

/** Questions and praise are answered but are no complaints; withdrawn and practised rows neither. */
export const isComplaint = (c: Pick<Complaint, 'status' | 'purpose' | 'practice'>): boolean =>
  c.purpose === 'complaint' && c.status !== 'withdrawn' && !c.practice;

/** Seen by staff and said by nobody: worked on like any other, counted apart (S110). */
export const isNoticed = ({ channel }: Pick<Complaint, 'channel'>): boolean =>
  channel === 'noticed';

/** Is one in the number of complaints, and in all that is measured of them. */
export const counts = (
  c: Pick<Complaint, 'status' | 'purpose' | 'practice' | 'channel'>,
): boolean => isComplaint(c) && !isNoticed(c);

const rememberedActions = 8;

/** The row keeps the ids of the last actions: the same id again changes nothing. */
export const withAction = ({ actions }: Pick<Complaint, 'actions'>, id: string): Partial<Facts> =>
  id === ''
    ? {}
    : { actions: [...actions.split(' '), id].slice(-rememberedActions).join(' ').trim() };
