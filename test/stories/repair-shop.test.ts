// A customer of a repair shop, from the poster on its counter to the end, in their own language: each text that they get is so.
import type { Posters } from '../../src/complaints/poster/poster.ts';
import { tabs } from '../../src/desk/tabs.ts';
import type { SentMail } from '../../src/dev/google/types.ts';
import { sound, soundness } from './holds.ts';
import { openShop, people, type Record_, type Shop } from './shop.ts';

const [first, second] = ['R-2026-0001', 'R-2026-0002'] as const;
const zhou = 'zhou.min@example.com';
const shopName = 'Brightside Repairs';

let shop: Shop;
beforeAll(async () => {
  shop = (await openShop({ languages: ['en', 'zh-Hans'] }))();
  setting('businessName', shopName);
  shop.oneClockRunAfter(5);
}, 60_000);

function setting(key: string, value: string): void {
  const at = shop.table('settings').findIndex((row) => row['key'] === key);
  shop.google.typeCell(people.Anna, tabs.settings.sheetId, at + 2, 2, value);
}

const row = (number: string): Record_ => shop.rows().find((one) => one['number'] === number) ?? {};
const promise = (): Record_ => shop.table('promises')[0] ?? {};
const mailbox = (): readonly SentMail[] => shop.mailsTo(zhou);
const newest = (): SentMail => mailbox().at(-1) as SentMail;
/** As a person writes the day of a local time: 11月20日. */
const dayOf = (iso: unknown): string => {
  const [, month, day] = String(iso).slice(0, 10).split('-').map(Number);
  return `${month}月${day}日`;
};

/** Minutes pass; then the customer has got just so many mails more. */
function brings(mails: number, happens: () => void, minutes = 10): SentMail {
  const before = mailbox().length;
  happens();
  shop.oneClockRunAfter(minutes);
  expect(mailbox().length - before).toBe(mails);
  return newest();
}

const done = (answer: object): void => expect(answer).toMatchObject({ done: true });

const tom = () => shop.staff('Tom');
const signedBy = (name: string): RegExp => new RegExp(`\\n${name}\\n${shopName}`);
const read = (address: string): string =>
  shop
    .mailsTo(address)
    .map(({ text }) => text)
    .join('\n');

type Answers = Readonly<Record<string, string>>;

function fills(url: string, answers: Answers): void {
  const { formId, prefilled } = shop.google.openForm(url);
  const { questions = {} } = linkOf(formId) ?? {};
  const titled = Object.entries(answers).map(([field, text]) => [questions[field], text]);
  shop.google.submitForm(formId, { ...prefilled, ...Object.fromEntries(titled) });
}

/** She presses the link of a mail and writes. */
function writesBy(mail: SentMail, answers: Answers): void {
  const links = [...mail.html.matchAll(/href="([^"]*viewform[^"]*)"/g)];
  const url = links
    .map(([, link = '']) => link.replaceAll('&amp;', '&'))
    .find((link) => linkOf(shop.google.openForm(link).formId)?.purpose === 'complaint');
  fills(url ?? '', answers);
}

const linkOf = (formId = '') => shop.state().forms.find((one) => one.formId === formId);

const form = {
  what: '手机修好以后，照片都没有了。取机的时候没人提醒我会清空数据。',
  wanted: '把照片找回来',
  name: '周敏',
  email: zhou,
  phone: '13800 555 001',
};

test('from the poster on the counter a form opens in her language, with the place chosen', () => {
  const { places } = shop.call<Posters>('poster', {}, people.Anna);
  const at = places.find(({ place }) => place === 'Harbour');
  const url = at?.links.find(({ language }) => language === 'zh-Hans')?.url ?? '';
  const mail = brings(1, () => fills(url, form));
  expect(shop.google.openForm(url).title).toContain(shopName);
  expect(row(first)).toMatchObject({ place: 'Harbour', language: 'zh-Hans', status: 'new' });
  expect(mail.subject).toContain(first);
  for (const part of ['周敏您好', `> ${form.what}`, form.wanted]) expect(mail.text).toContain(part);
});

test('she is told who answers, and by when: just what the desk holds itself to', () => {
  const { owner, firstAnswerDue } = row(first);
  expect(newest().text).toContain(`由${owner}负责`);
  expect(newest().text).toContain(`最晚在${dayOf(firstAnswerDue)}`);
});

test('what she corrects through the link is taken over, and answered by nobody twice', () => {
  brings(0, () => writesBy(newest(), { what: '电话写错了一位。', phone: '13800 555 002' }));
  expect(row(first)).toMatchObject({ phone: '13800 555 002', what: form.what });
  expect(read(people.Li)).toContain('电话写错了一位');
});

test('whoever answers signs, with a date that is promised as it stands there', () => {
  const text = '旧的芯片还在，我们试着恢复。11月24日中午12点前告诉您结果。';
  const hears = { what: '给您答复', who: '', due: '2026-11-24T12:00' };
  const mail = brings(1, () => done(tom().does('answer', { number: first, text, promise: hears })));
  expect(mail.text).toContain(text);
  expect(mail.text).toMatch(signedBy('Tom'));
  expect(mail.text).toContain(`由${row(first)['owner']}负责跟进`);
  expect(promise()).toMatchObject({ outcome: 'open', due: '2026-11-24T12:00:00.000Z' });
});

test('a promise that moves is told before its day, with the old date, the new one and a sorry', () => {
  shop.leap('2026-11-23T15:00:00Z');
  const what = '恢复照片';
  const moves = { number: first, which: promise()['id'], what, who: 'Tom', tell: true };
  const mail = brings(1, () =>
    done(shop.staff('Li').does('promise', { ...moves, due: '2026-11-26T12:00' })),
  );
  for (const part of [what, '由Tom负责', '11月26日', '11月24日', '抱歉']) {
    expect(mail.text).toContain(part);
  }
  expect(mail.text).toMatch(signedBy('Li'));
  expect(promise()).toMatchObject({ outcome: 'open', moved: 1, who: 'Tom' });
});

test('kept in time it is said to be kept, and she is asked what is missing', () => {
  shop.leap('2026-11-26T10:00:00Z');
  const which = promise()['id'];
  done(tom().does('keepPromise', { number: first, which, text: '4,116 张找回来了' }));
  brings(1, () => done(tom().answers(first, '照片都找回来了。存在 U 盘里，还是网盘里？')));
  done(tom().does('wait', { number: first, text: 'U 盘还是网盘' }));
  expect(promise()).toMatchObject({ outcome: 'kept' });
  expect(row(first)).toMatchObject({ status: 'waiting', promisesKept: 1, promisesBroken: 0 });
});

test('while she is silent she is reminded once, kindly, and by a link', () => {
  const before = mailbox().length;
  for (const day of ['11-27', '11-30', '12-01', '12-02', '12-04', '12-07', '12-08']) {
    shop.leap(`2026-${day}T10:00:00Z`);
  }
  expect(mailbox().length - before).toBe(1);
  expect(newest().text).toContain('还没有收到您的回复');
  expect(newest().html).toContain('viewform');
});

test('she answers by it, and the clock runs again', () => {
  brings(0, () => writesBy(newest(), { what: 'U 盘就行。手机贬值了，请赔 800 元。' }));
  expect(row(first)).toMatchObject({ status: 'open', waitingSince: null });
});

test('granted in part, she is told what, why, and where else she can go', () => {
  const result = '照片存在 U 盘里，请来门店取。800 元不赔。';
  const reasons = '手机没有损坏，照片也都找回来了。';
  const decision = { justified: 'part', reasons, remedy: 'U 盘', value: 30, how: 'mail' };
  const mail = brings(1, () => done(tom().solves(first, result, decision)));
  for (const part of [result, reasons, '同意一部分', '12315']) expect(mail.text).toContain(part);
  expect(mail.text).toMatch(signedBy('Tom'));
  expect(row(first)).toMatchObject({ status: 'resolved', step: 'follow-up' });
});

test('her thanks open nothing again', () => {
  brings(0, () => writesBy(newest(), { what: '好的，谢谢！' }));
  expect(row(first)).toMatchObject({ status: 'resolved', reopened: 0 });
});

test('closed, she is asked once whether it was good, and says so', () => {
  done(tom().closes(first));
  const mail = brings(1, () => shop.leap('2026-12-11T10:00:00Z'));
  expect(mail.text).toContain('您对我们的处理满意吗');
  shop.customerRates(first, 4, {}, {});
  brings(0, () => {});
  expect(row(first)).toMatchObject({ status: 'closed', score: 4 });
});

test('her outcry weeks later is a complaint of its own that belongs to the first', () => {
  shop.leap('2026-12-29T10:00:00Z');
  const outcry = '拿回去一个月，屏幕又不亮了！我要退钱！';
  const decided = mailbox().find(({ subject }) => subject.includes('处理结果')) as SentMail;
  const mail = brings(1, () => writesBy(decided, { what: outcry }));
  expect(row(second)).toMatchObject({ belongsTo: first, status: 'new', what: outcry });
  expect(mail.subject).toContain(second);
  expect(mail.text).toContain(`最晚在${dayOf(row(second)['firstAnswerDue'])}`);
});

test('refunded, she has all that is kept of her in one file, and is erased as she asks', () => {
  brings(1, () => done(tom().solves(second, '全额退款。', { how: 'mail' })));
  done(tom().closes(second));
  const file = shop.call<{ html: string }>('personFile', { number: second }, people.Mei);
  for (const part of [form.what, '13800 555 002', first, second]) expect(file.html).toContain(part);
  expect(soundness(shop)).toEqual(sound);
  done(shop.staff('Mei').does('erase', { number: second }));
  for (const _run of [1, 2]) brings(0, () => {}, 5);
  const kept = JSON.stringify([shop.google.world.spreadsheets, shop.google.world.forms]);
  for (const part of [zhou, '周敏', '13800 555 00', '芯片']) expect(kept).not.toContain(part);
  expect(shop.verify()).toMatchObject({ brokenChains: [], differences: [], problems: [] });
});

test('of all her mails none names a day that was past, leaves a gap, or speaks another language', () => {
  expect(mailbox()).toHaveLength(9);
  for (const { at, subject, text } of mailbox()) {
    const days = [...text.matchAll(/(\d+)月(\d+)日/g)].map(([, month, day]) =>
      Date.UTC(2026, Number(month) - 1, Number(day) + 1),
    );
    expect([subject, days.filter((end) => end <= at)]).toEqual([subject, []]);
    expect(`${subject}${text}`).not.toMatch(/\{\{|\}\}|undefined|null|NaN|\[object/);
    const said = text.replaceAll(/https\S+|R-2026-\S+/g, '').replaceAll(shopName, '');
    expect(said.match(/[A-Za-z]{2,}/g) ?? []).toEqual(said.match(/Tom|Li/g) ?? []);
    expect(text.trimEnd()).toContain(shopName);
  }
});
