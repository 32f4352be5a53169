import fc from 'fast-check';
import { type Block, escapeHtml, inert, writeMail } from '../../src/desk/email.ts';
import { oneLine } from '../../src/plain/text.ts';

const seeded = { seed: 20261124, numRuns: 200 };

const nasty = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</td></table>',
    '&lt;b&gt;',
    'cid:picture',
    '{{name}}',
  ),
);
const urls = fc.constantFrom(
  'https://forms.example/f?a=1&b="2"',
  'mailto:a@example.com',
  'tel:0912345678',
  'javascript:alert(1)',
  'data:text/html,<script>',
  ' https://late.example',
  '',
);
const blocks: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('text' as const, 'heading' as const, 'quote' as const, 'small' as const),
    text: nasty,
  }),
  fc.record({
    kind: fc.constantFrom('button' as const, 'link' as const),
    label: nasty,
    url: urls,
  }),
  fc.record({
    kind: fc.constant('faces' as const),
    faces: fc.array(fc.record({ sign: nasty, label: nasty, url: urls }), { maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('table' as const),
    rows: fc.array(fc.array(fc.oneof(nasty, fc.record({ text: nasty, url: urls }))), {
      maxLength: 3,
    }),
  }),
  fc.record({
    kind: fc.constant('bars' as const),
    title: nasty,
    bars: fc.array(fc.record({ label: nasty, value: fc.nat({ max: 9 }) }), { maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('picture' as const), description: nasty }),
);

const ours = ['a', 'blockquote', 'br', 'h2', 'img', 'p', 'span', 'table', 'td', 'th', 'tr'];
const page = ['!doctype', 'html', 'head', 'meta', 'body'];
const attributes = ['align', 'alt', 'border', 'cellpadding', 'cellspacing', 'charset', 'content'];
const more = ['height', 'href', 'html', 'lang', 'name', 'role', 'src', 'style', 'target', 'valign'];
const allowed = new Set([...attributes, ...more, 'width']);

const unescaped = (html: string): string =>
  html
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');

/** Every tag, attribute and address of what we wrote; text that broke out of its place is among them. */
function seenBy(html: string) {
  const tags = [...html.matchAll(/<\/?([^\s>]*)([^>]*)>/g)];
  const pairs = tags.flatMap(([, , rest = '']) => [...rest.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)]);
  return {
    tags: tags.map(([, tag = '']) => tag),
    attributes: pairs.map(([, name = '']) => name),
    links: pairs.flatMap(([, name, value = '']) => (name === 'href' ? [unescaped(value)] : [])),
    text: unescaped(html.replace(/<[^>]*>/g, '')),
  };
}

test('no tag, handler or strange address of a text survives in the mail', () => {
  fc.assert(
    fc.property(fc.array(blocks, { maxLength: 5 }), (list) => {
      const { html } = writeMail('en', list);
      const { tags, attributes: named, links } = seenBy(html);
      expect(tags.filter((tag) => ![...ours, ...page].includes(tag))).toEqual([]);
      expect(named.filter((name) => !allowed.has(name))).toEqual([]);
      expect(links.filter((url) => !/^(https?:|mailto:|tel:|$)/.test(url))).toEqual([]);
    }),
    seeded,
  );
});

test('what is written arrives as written, in both parts', () => {
  const said = fc.string({ unit: 'grapheme-ascii', minLength: 1 }).filter((t) => t.trim() === t);
  fc.assert(
    fc.property(said, (text) => {
      const { html, text: plain } = writeMail('en', [{ kind: 'text', text }]);
      expect(seenBy(html).text).toContain(text);
      expect(plain).toBe(`${text}\n`);
    }),
    seeded,
  );
});

test('the text part stands alone: it has every word and every address', () => {
  const { text } = writeMail('en', [
    { kind: 'text', text: 'Hello Wang,' },
    { kind: 'quote', text: 'It broke.\nTwice.' },
    { kind: 'button', label: 'Open', url: 'https://sheets.example/1' },
    { kind: 'faces', faces: [{ sign: '☺', label: 'Good', url: 'https://forms.example/5' }] },
    {
      kind: 'table',
      rows: [
        ['', 'Week'],
        [{ text: 'Received', url: 'https://x.example' }, '7'],
      ],
    },
    { kind: 'bars', title: 'Late', bars: [{ label: 'Mo', value: 2 }] },
    { kind: 'picture', description: 'Bars' },
  ]);
  const parts = [
    'Hello Wang,',
    '> It broke.\n> Twice.',
    'Open:\nhttps://sheets.example/1',
    '☺ Good: https://forms.example/5',
    ' | Week\nReceived https://x.example | 7',
    'Late\nMo: 2',
  ];
  expect(text).toBe(`${parts.join('\n\n')}\n`);
});

test('an address that is none is left out of the text part, too', () => {
  const url = 'javascript:alert(1)';
  const { text } = writeMail('en', [
    { kind: 'link', label: 'Open', url },
    { kind: 'table', rows: [[{ text: 'Received', url }]] },
    { kind: 'faces', faces: [{ sign: '☺', label: 'Good', url }] },
  ]);
  expect(text).not.toContain('javascript');
});

test('one line is one line, short, and of visible characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat({ max: 20 }), (text, longest) => {
      const line = oneLine(`${text}\r\nBcc: all\u202e${text}`, longest);
      expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u);
      expect(Array.from(line).length).toBeLessThanOrEqual(longest);
    }),
    seeded,
  );
});

test.each([
  'https://evil.example/x',
  'HTTP://evil.example',
  'www.evil.example',
  'bit.ly/abc',
  'win@evil.example',
  'ftp://evil.example',
])('somebody else’s "%s" is no link in our mail', (link) => {
  const shown = inert(`See ${link} now`, 200);
  expect(shown).not.toMatch(/:\/\/|[\w-][.@][a-z]{2}/i);
  expect(shown.replace(/\u200b/g, '')).toBe(`See ${link} now`);
});

test.each([
  'I paid 3.50 at 10.30.',
  '杯子碎了。',
  'a\n\tb',
  '1.5 kg... really',
])('"%s" is repeated as it was said', (text) => {
  expect(inert(text, 200)).toBe(text);
});

test('what is too long ends with an ellipsis and no half character', () => {
  expect(inert('😀'.repeat(300), 200)).toBe(`${'😀'.repeat(199)}…`);
});

test('escaped text is text in an element and in an attribute', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      expect(escapeHtml(text)).not.toMatch(/[<>"']/);
      expect(escapeHtml(text).replace(/&(amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
    }),
    seeded,
  );
});

describe('what people read stays whole', () => {
  const nowrap = (text: string) => `<span style="white-space:nowrap">${text}</span>`;

  test.each([
    ['R-2026-0042', 'Your number is R-2026-0042.'],
    ['02-2345-6789', '急事请致电 02-2345-6789。'],
    ['+44 20 7946 0018', 'If it is urgent: +44 20 7946 0018'],
  ])('%s is not broken at the end of a line', (number, text) => {
    expect(writeMail('en', [{ kind: 'text', text }]).html).toContain(nowrap(number));
    expect(writeMail('en', [{ kind: 'link', label: text, url: 'tel:1' }]).html).toContain(
      nowrap(number),
    );
  });

  test('an entity, a short number and an address are left alone', () => {
    const { html } = writeMail('en', [
      { kind: 'text', text: "It's 12.50 at a-1-2@x.example, 3 & 4" },
    ]);
    expect(html).not.toContain('nowrap');
  });
});

describe('colons in plain text', () => {
  const url = 'https://example.com/x';
  const blocks: Block[] = [
    { kind: 'link', label: '补充', url },
    { kind: 'tasks', title: '', tasks: [{ text: '一', links: [{ label: '打开', url }] }] },
    { kind: 'bars', title: '件数', bars: [{ label: '周一', value: 3 }] },
    { kind: 'faces', faces: [{ sign: '☺', label: '满意', url }] },
  ];

  test('are full-width in Chinese, and no part of an address', () => {
    const { text } = writeMail('zh-Hans', blocks);
    expect(text).not.toMatch(/[\u4e00-\u9fff]:/);
    expect(text).toContain('周一：3');
    expect(text.split('\n').filter((line) => line.includes('http'))).toEqual([url, url, url]);
  });

  test('are as before in English', () => {
    expect(writeMail('en', blocks.slice(1, 2)).text).toContain(`打开: ${url}`);
  });
});

test('a number to dial is said once in plain text', () => {
  const { text, html } = writeMail('en', [
    { kind: 'link', label: 'If it is urgent: 020 7946 0018', url: 'tel:02079460018' },
  ]);
  expect(text).toBe('If it is urgent: 020 7946 0018\n');
  expect(html).toContain('href="tel:02079460018"');
});
