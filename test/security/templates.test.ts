import { fill } from '../../src/complaints/answering/fill-template.ts';
import { openShop, people, type Shop } from '../stories/shop.ts';

const fields = { name: 'Wang', what: '{{owner}} {{#name}}x{{/name}}', owner: 'Li' };

test.each([
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  'valueOf',
])('{{%s}} is a field nobody knows, like any other', (name) => {
  expect(fill(`a{{${name}}}b`, fields)).toBe('ab');
  expect(fill(`a{{#${name}}}c{{/${name}}}b`, fields)).toBe('ab');
  expect(fill(`a{{^${name}}}c{{/${name}}}b`, fields)).toBe('acb');
});

test('what a customer wrote is never read as a template', () => {
  expect(fill('You wrote: {{what}}', fields)).toBe(`You wrote: ${fields.what}`);
});

test('ten thousand opened parts without an end are read in no time', () => {
  const many = '{{#name}}'.repeat(10_000);
  expect(fill(many, fields)).toBe(many);
});

test('a phrase of the firm that is markup is text in the mail', async () => {
  const shop: Shop = (await openShop())();
  shop.customerWrites({ what: '{{constructor}} <b>bold</b> {{owner}}', email: 'wang@example.com' });
  shop.oneClockRunAfter(10);
  const li = shop.staff('Li');
  li.answers('R-2026-0001', '<img src=x onerror=alert(1)> {constructor}');
  shop.oneClockRunAfter(10);
  const html = shop
    .mailsTo('wang@example.com')
    .map((mail) => mail.html)
    .join('');
  expect(html).not.toContain('<img');
  expect(html).not.toContain('<b>bold');
  expect(html).toContain('&lt;img');
  expect(shop.call('complaint', { number: 'R-2026-0001' }, people.Li)).toMatchObject({
    complaint: { what: '{{constructor}} <b>bold</b> {{owner}}' },
  });
}, 60_000);
