// What came in, from whom, and how they are reached.

import { channels, purposes, reaches } from '../../desk/choices.ts';
import {
  count,
  figure,
  instant,
  matching,
  moment,
  oneOf,
  someOf,
  text,
  yes,
} from '../../desk/fact.ts';
import { machine, table } from '../../desk/table.ts';
import { languages } from '../../language/languages.ts';
import { chats } from '../../plain/countries.ts';
import { said } from './words/said.ts';

export const intakeFacts = {
  said,
  facts: {
    number: matching(/^[A-Z]{1,4}-\d{4}-\d{4,}$/, 110),
    received: instant(145),
    channel: oneOf('channel', channels, 'form', 135),
    language: oneOf('language', languages, 'en', 'hidden'),
    purpose: oneOf('purpose', purposes, 'complaint', 'hidden'),
    /** Where it happened: a place of the Touchpoints tab. */
    place: text(100),
    /** Id of a row of the Customers tab. */
    customer: text('hidden'),
    name: text(120),
    company: text(120),
    mail: text(160),
    phone: text(120),
    reach: oneOf('reach', reaches, 'none', 155),
    order: text(100),
    kind: text(110),
    what: text(320),
    /** What did not fit into one cell of 50,000 characters. */
    continued: text(120),
    wanted: text(160),
    /** Answers to questions the firm added to the form itself, one a line. */
    extra: text(160),
    /** Of the Team, whom the words name while nobody has said whether it is about them; until then they are told nothing. */
    named: text(110),
    /** Number of a complaint this one perhaps belongs to. */
    belongsTo: text(110),
    /** Made while the desk was practising. */
    practice: yes('hidden'),
    /** When the acknowledgement was queued, or decided against. */
    acknowledged: moment('hidden'),
  },
  tabs: {
    /** A row each response that is dealt with. */
    intake: table(84102, machine, {
      sheetId: count(100),
      serial: count(140),
      digest: text(160),
      /** Complaint it became or belongs to; '' when it was set aside. */
      number: text(110),
      recordedAt: instant(180, 'iso'),
      /** Why it was set aside or attached instead of becoming a complaint; '' otherwise. */
      note: text(260),
    }),
  },
  happenings: [
    'received',
    'changed-by-customer',
    'added-by-customer',
    'completed',
    'acknowledged',
    'about-asked',
    'about-said',
  ],
  refusals: ['nothing-asked', 'leads-say-so', 'mail-slip', 'digits-lost'],
  problems: ['mail-slip', 'digits-lost'],
  settings: {
    acknowledgementsPerAddress: figure(3),
    privacyText: text(),
    /** That the firm answers in; no other is offered or assumed. */
    chats: someOf('reach', chats),
  },
} as const;
