// Every mail that was sent, as its readers see it.
import { h } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { MailHead } from '../protocol.ts';
import { type Bench, CUSTOMER } from './bench.ts';
import { shortMoment } from './moments.ts';
import { frameOrigin, useFrameMessages } from './panel.ts';

/** The customer's are those of nobody who works here. */
export function mailsOf({ snapshot, as }: Bench): readonly MailHead[] {
  const staff = snapshot.people.map(({ mail }) => mail);
  return snapshot.mails.filter(({ to }) =>
    as === CUSTOMER ? to.some((mail) => !staff.includes(mail)) : to.includes(as),
  );
}

export function Mailbox({ bench, close }: { bench: Bench; close?: () => void }) {
  const { words, snapshot } = bench;
  const [everyone, setEveryone] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const mails = everyone ? snapshot.mails : mailsOf(bench);
  const mail = snapshot.mails.find(({ id }) => id === chosen);
  const whose = (all: boolean, caption: string) =>
    h(
      'button',
      { type: 'button', 'aria-pressed': everyone === all, onClick: () => setEveryone(all) },
      caption,
    );
  return h(
    'section',
    { class: 'mailbox', 'aria-label': words.mailbox },
    h(
      'div',
      { class: 'panel-top' },
      h('h2', null, words.mailbox),
      h('div', { class: 'switch' }, whose(false, words.mine), whose(true, words.everyone)),
      close &&
        h(
          'button',
          { type: 'button', class: 'quiet-button', 'aria-label': words.close, onClick: close },
          '✕',
        ),
    ),
    mail
      ? h(Reading, { key: mail.id, bench, mail, back: () => setChosen(null) })
      : h(MailList, { bench, mails, read: setChosen }),
  );
}

interface MailListProps {
  readonly bench: Bench;
  readonly mails: readonly MailHead[];
  readonly read: (id: string) => void;
}

function MailList({ bench, mails, read }: MailListProps) {
  const { words, snapshot } = bench;
  const { shop, timeZone } = snapshot;
  if (mails.length === 0) return h('p', { class: 'nothing' }, words.noMails);
  return h(
    'ul',
    { class: 'mails' },
    mails.map(({ id, subject, to, from, at, text }) =>
      h(
        'li',
        { key: id },
        h(
          'button',
          { type: 'button', onClick: () => read(id) },
          h('span', { class: 'mail-who' }, `${from.replace(/ <.*/, '')} → ${to.join(', ')}`),
          h('time', null, shortMoment(at, shop.language, timeZone)),
          h('strong', null, subject),
          h('span', { class: 'snippet' }, text.slice(0, 160)),
        ),
      ),
    ),
  );
}

const LOOKS = ['desktop', 'phone', 'plainText'] as const;

interface ReadingProps {
  readonly bench: Bench;
  readonly mail: MailHead;
  readonly back: () => void;
}

function Reading({ bench, mail, back }: ReadingProps) {
  const { words } = bench;
  const [look, setLook] = useState<(typeof LOOKS)[number]>('desktop');
  return h(
    'article',
    { class: 'mail', 'aria-label': mail.subject },
    h(
      'div',
      { class: 'mail-bar' },
      h('button', { type: 'button', class: 'quiet-button', onClick: back }, `‹ ${words.mailbox}`),
      h(
        'div',
        { class: 'switch' },
        LOOKS.map((each) =>
          h(
            'button',
            {
              key: each,
              type: 'button',
              'aria-pressed': each === look,
              onClick: () => setLook(each),
            },
            words[each],
          ),
        ),
      ),
    ),
    h(Envelope, { bench, mail }),
    look === 'plainText'
      ? h('pre', { class: 'plain-text', tabIndex: 0 }, mail.text)
      : h(MailFrame, { bench, mail, narrow: look === 'phone' }),
  );
}

function Envelope({ bench: { words, snapshot }, mail }: Omit<ReadingProps, 'back'>) {
  const { subject, from, to, at, attachments } = mail;
  return h(
    'header',
    null,
    h('h3', null, subject),
    h('p', null, `${words.from}: ${from}`),
    h('p', null, `${words.to}: ${to.join(', ')}`),
    h('p', null, shortMoment(at, snapshot.shop.language, snapshot.timeZone)),
    attachments.length > 0 && h('p', null, `📎 ${attachments.join(', ')}`),
  );
}

interface MailFrameProps extends Omit<ReadingProps, 'back'> {
  readonly narrow: boolean;
}

function MailFrame({ bench, mail, narrow }: MailFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(200);
  useFrameMessages(frame, (message) => {
    if (message.tell === 'open') bench.open(message.url);
    if (message.tell === 'height') setHeight(Math.min(message.height, 8000));
  });
  return h('iframe', {
    ref: frame,
    class: narrow ? 'mail-frame narrow' : 'mail-frame',
    style: { height: `${height}px` },
    src: `${frameOrigin()}/mail?of=${encodeURIComponent(mail.id)}`,
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
    title: mail.subject,
  });
}
