// Above everything: who I am, what time it is, the mailbox, which shop.
import { h } from 'preact';
import { type Language, languages, shopKinds } from '../protocol.ts';
import { type Bench, CUSTOMER } from './bench.ts';
import { ClockBar } from './clock-bar.ts';
import { MenuButton } from './menu.ts';

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
};

interface BarProps {
  readonly bench: Bench;
  readonly unread: number;
  readonly mailboxOpen: boolean;
  readonly toggleMailbox: () => void;
}

export function Bar({ bench, unread, mailboxOpen, toggleMailbox }: BarProps) {
  const { words } = bench;
  return h(
    'header',
    { class: 'bar' },
    h(Who, { bench }),
    h(ClockBar, { bench }),
    h('span', { class: 'stretch' }),
    h(
      'button',
      {
        type: 'button',
        class: 'quiet-button mailbox-button',
        'aria-expanded': mailboxOpen,
        'aria-label': `${words.mailbox} ${unread}`,
        onClick: toggleMailbox,
      },
      h('span', { 'aria-hidden': true }, '✉ '),
      words.mailbox,
      h('span', { class: unread > 0 ? 'count fresh' : 'count' }, unread),
    ),
    h(ShopMenu, { bench }),
    h(LanguageMenu, { bench }),
  );
}

function Who({ bench }: { bench: Bench }) {
  const { snapshot, words, chosen, become } = bench;
  const choices = [{ mail: CUSTOMER, name: words.customer }, ...snapshot.people];
  return h(
    'div',
    { class: 'who', role: 'radiogroup', 'aria-label': words.whoAmI },
    h('span', { class: 'label', 'aria-hidden': true }, words.whoAmI),
    choices.map(({ mail, name }) =>
      h(
        'label',
        { key: mail, title: mail === CUSTOMER ? undefined : mail, class: 'choice' },
        h('input', {
          type: 'radio',
          name: 'who',
          value: mail,
          checked: chosen === mail,
          onChange: () => become(mail),
        }),
        h('span', null, name),
      ),
    ),
  );
}

function ShopMenu({ bench }: { bench: Bench }) {
  const { snapshot, words, act } = bench;
  const { kind, language } = snapshot.shop;
  const kinds = shopKinds.map((each) => ({
    caption: words[each],
    checked: each === kind,
    act: () => void act('show', { kind: each, language }),
  }));
  const reset = () => {
    if (confirm(words.resetSure)) void act('reset');
  };
  const entries = [...kinds, { caption: '' }, { caption: words.reset, act: reset }];
  return h(MenuButton, { label: words.shop, entries }, words[kind], ' ▾');
}

function LanguageMenu({ bench }: { bench: Bench }) {
  const { snapshot, words, act } = bench;
  const { kind, language } = snapshot.shop;
  const entries = languages.map((each) => ({
    caption: LANGUAGE_NAMES[each],
    checked: each === language,
    act: () => void act('show', { kind, language: each }),
  }));
  return h(MenuButton, { label: words.language, entries }, LANGUAGE_NAMES[language], ' ▾');
}
