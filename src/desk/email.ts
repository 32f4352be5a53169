// How a mail of ours is built: blocks that become plain text which stands by itself, and HTML that Gmail, Outlook and a
// phone show alike (tables, inline styles, 600 px, dark-mode safe).
import type { Language } from '../language/languages.ts';
import type { MailPicture } from './outbox.ts';

export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  /** The customer's own words. */
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'small'; readonly text: string }
  /** The one thing to press. */
  | { readonly kind: 'button'; readonly label: string; readonly url: string }
  | { readonly kind: 'link'; readonly label: string; readonly url: string }
  /** Five faces in a row, each a link (survey). */
  | {
      readonly kind: 'faces';
      readonly faces: readonly {
        readonly sign: string;
        readonly label: string;
        readonly url: string;
      }[];
    }
  /** The first row is the header. Cells with a url are links. */
  | { readonly kind: 'table'; readonly rows: readonly (readonly TableCell[])[] }
  /** What somebody has to do, each with its links side by side, wide enough for a thumb. */
  | { readonly kind: 'tasks'; readonly title: string; readonly tasks: readonly TaskLine[] }
  /** Bars of table cells: the picture that needs no picture. */
  | {
      readonly kind: 'bars';
      readonly title: string;
      readonly bars: readonly { readonly label: string; readonly value: number }[];
    }
  /** Where the drawn picture goes (cid:picture). */
  | { readonly kind: 'picture'; readonly description: string };

interface TaskLine {
  readonly text: string;
  readonly links: readonly { readonly label: string; readonly url: string }[];
}

export type TableCell =
  | string
  | { readonly text: string; readonly url?: string; readonly strong?: boolean };

export interface Written {
  readonly text: string;
  readonly html: string;
}

const ink = '#1f2328';
const quiet = '#5f6368';
const rule = '#dadce0';
const wash = '#f6f8fa';
const action = '#0b57d0';

const fonts: Record<Language, string> = {
  en: "-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif",
  'zh-Hans': "-apple-system,'Segoe UI','Noto Sans SC','PingFang SC','Microsoft YaHei',sans-serif",
  'zh-Hant':
    "-apple-system,'Segoe UI','Noto Sans TC','PingFang TC','Microsoft JhengHei',sans-serif",
};

/** Mail of these blocks. Every text is untrusted and escaped; a url that is not http(s), mailto or tel is left out. */
export function writeMail(language: Language, blocks: readonly Block[]): Written {
  return {
    text: `${blocks
      .map((block) => asText(block, colonIn(language)))
      .filter((part) => part !== '')
      .join('\n\n')}\n`,
    html: frame(language, blocks.map(asHtml).join('')),
  };
}

/** Length in UTF-8. */
export function bytesOf(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Each half of a pair counts two of its four.
    const isHalf = code >= 0xd800 && code <= 0xdfff;
    bytes += code < 0x80 ? 1 : code < 0x800 || isHalf ? 2 : 3;
  }
  return bytes;
}

/** Text for an HTML page or attribute. */
export const escapeHtml = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');

/** Somebody else's text in our mail: links do not become links, and it is no longer than asked. */
export function inert(text: string, longest: number): string {
  const clean = text.replace(/(?![\n\t])[\p{Cc}\p{Bidi_Control}]/gu, '').trim();
  const chars = Array.from(clean);
  const short = chars.length > longest ? `${chars.slice(0, longest - 1).join('')}…` : clean;
  // Mail programs make links of bare domains and addresses, too.
  return short.replace(/:\/\//g, ':\u200b//').replace(/[.@](?=\p{L}{2})/gu, '\u200b$&');
}

const safeUrl = (url: string): string => (/^(https?:\/\/|mailto:|tel:)/i.test(url) ? url : '');

/** Before an address a line ends: a full-width colon would become a part of it. */
const colonIn = (language: Language): Colon =>
  language === 'en' ? { plain: ': ', url: ': ' } : { plain: '：', url: '：\n' };

interface Colon {
  readonly plain: string;
  readonly url: string;
}

function asText(block: Block, colon: Colon): string {
  switch (block.kind) {
    case 'text':
    case 'small':
      return block.text;
    case 'heading':
      return block.text;
    case 'quote':
      return block.text.replace(/^/gm, '> ');
    case 'button':
    case 'link':
      return safeUrl(block.url) === '' || isSaidByLabel(block)
        ? block.label
        : `${block.label}${colon.url.trimEnd()}\n${block.url}`;
    case 'faces':
      return block.faces
        .map((face) => `${face.sign} ${face.label}${colon.url}${safeUrl(face.url)}`)
        .join('\n');
    case 'table':
      return block.rows.map((row) => row.map(cellText).join(' | ')).join('\n');
    case 'tasks':
      return [block.title, ...block.tasks.map((task) => taskText(task, colon))].join('\n\n');
    case 'bars':
      return [
        block.title,
        ...block.bars.map((bar) => `${bar.label}${colon.plain}${bar.value}`),
      ].join('\n');
    case 'picture':
      return '';
  }
}

const taskText = ({ text, links }: TaskLine, colon: Colon): string =>
  [text, ...links.filter(hasUrl).map(({ label, url }) => `${label}${colon.url}${url}`)].join('\n');

const hasUrl = ({ url }: { readonly url: string }): boolean => safeUrl(url) !== '';

/** The address or number stands in what it is called; the link with all that the mail begins with nobody could read. */
const isSaidByLabel = ({ url }: { readonly url: string }): boolean => /^(mailto|tel):/i.test(url);

const cellText = (cell: TableCell): string =>
  typeof cell === 'string' ? cell : `${cell.text} ${safeUrl(cell.url ?? '')}`.trimEnd();

const lines = (text: string): string => whole(escapeHtml(text)).replace(/\n/g, '<br>');

/** Our numbers and phone numbers are never broken at the end of a line. */
const whole = (html: string): string =>
  html.replace(
    /(?<![\w-])(?:[A-Z]{1,4}-\d{4}-\d{4,8}|\+?\d[\d ()-]{5,16}\d)(?![\w-])/g,
    '<span style="white-space:nowrap">$&</span>',
  );

const anchor = (url: string, label: string, style: string): string =>
  safeUrl(url) === ''
    ? escapeHtml(label)
    : `<a href="${escapeHtml(url)}" target="_blank" style="${style}">${whole(escapeHtml(label))}</a>`;

function asHtml(block: Block): string {
  switch (block.kind) {
    case 'text':
      return `<p style="margin:0 0 16px">${lines(block.text)}</p>`;
    case 'heading':
      return `<h2 style="margin:8px 0 12px;font-size:18px;line-height:26px">${lines(block.text)}</h2>`;
    case 'quote':
      return `<blockquote style="margin:0 0 16px;padding:8px 12px;border-left:3px solid ${rule};background:${wash};color:${ink}">${lines(block.text)}</blockquote>`;
    case 'small':
      return `<p style="margin:0 0 12px;font-size:13px;line-height:19px;color:${quiet}">${lines(block.text)}</p>`;
    case 'button':
      return `<p style="margin:8px 0 20px">${anchor(block.url, block.label, `display:inline-block;padding:11px 20px;border-radius:8px;background:${action};color:#ffffff;text-decoration:none;font-weight:600`)}</p>`;
    case 'link':
      return `<p style="margin:0 0 16px">${anchor(block.url, block.label, `color:${action}`)}</p>`;
    case 'faces':
      return faces(block);
    case 'table':
      return table(block);
    case 'tasks':
      return tasks(block);
    case 'bars':
      return bars(block);
    case 'picture':
      return `<p style="margin:0 0 16px"><img src="cid:picture" width="560" alt="${escapeHtml(block.description)}" style="width:100%;max-width:560px;height:auto"></p>`;
  }
}

const grid = 'role="presentation" cellpadding="0" cellspacing="0" border="0"';

const faces = (block: Extract<Block, { kind: 'faces' }>): string =>
  `<table ${grid} width="100%" style="margin:8px 0 20px"><tr>${block.faces
    .map(
      (face) =>
        `<td align="center" width="20%"><a href="${escapeHtml(safeUrl(face.url))}" target="_blank" style="text-decoration:none;color:${ink}"><span style="font-size:32px;line-height:44px">${escapeHtml(face.sign)}</span><br><span style="font-size:13px;line-height:18px">${escapeHtml(face.label)}</span></a></td>`,
    )
    .join('')}</tr></table>`;

const cell = (value: TableCell, tag: 'td' | 'th', first: boolean): string => {
  const { text, url = '', strong = false } = typeof value === 'string' ? { text: value } : value;
  const weight = strong || tag === 'th' ? 'font-weight:600;' : '';
  const inner =
    url === ''
      ? lines(text)
      : anchor(
          url,
          text,
          `display:inline-block;padding:6px 0 18px 12px;color:${action};white-space:nowrap`,
        );
  const color = tag === 'th' ? quiet : ink;
  // Figures stay whole: Chinese words break anywhere.
  const wrap = tag === 'th' || first ? '' : 'white-space:nowrap;';
  return `<${tag} align="${first ? 'left' : 'right'}" valign="top" style="padding:6px 8px 6px 0;border-bottom:1px solid ${rule};font-size:14px;line-height:20px;color:${color};${weight}${wrap}">${inner}</${tag}>`;
};

const table = (block: Extract<Block, { kind: 'table' }>): string =>
  `<table cellpadding="0" cellspacing="0" border="0" width="100%" style="margin:0 0 20px;border-collapse:collapse">${block.rows
    .map(
      (row, at) =>
        `<tr>${row.map((value, column) => cell(value, at === 0 ? 'th' : 'td', column === 0)).join('')}</tr>`,
    )
    .join('')}</table>`;

function tasks({ title, tasks: all }: Extract<Block, { kind: 'tasks' }>): string {
  const link = ({ label, url }: TaskLine['links'][number]): string =>
    anchor(
      url,
      label,
      `display:inline-block;margin:4px 6px 4px 0;padding:9px 12px;border:1px solid ${rule};border-radius:8px;color:${action};font-size:15px;line-height:24px;text-decoration:none;white-space:nowrap`,
    );
  const task = ({ text, links }: TaskLine): string =>
    `<div style="margin:0 0 8px;padding:0 0 8px;border-bottom:1px solid ${rule};font-size:15px;line-height:21px">${lines(text)}<br>${links.filter(hasUrl).map(link).join('')}</div>`;
  const head = title === '' ? '' : `<p style="margin:0 0 8px;font-weight:600">${lines(title)}</p>`;
  return `${head}${all.map(task).join('')}<p style="margin:0 0 12px;font-size:1px;line-height:1px">&nbsp;</p>`;
}

function bars(block: Extract<Block, { kind: 'bars' }>): string {
  const most = Math.max(1, ...block.bars.map((bar) => bar.value));
  const row = (bar: { label: string; value: number }): string =>
    `<tr><td style="padding:2px 8px 2px 0;font-size:13px;line-height:18px;color:${quiet};white-space:nowrap">${escapeHtml(bar.label)}</td><td width="100%"><table ${grid} width="${Math.max(1, Math.round((bar.value / most) * 100))}%"><tr><td style="background:${action};height:12px;line-height:12px;font-size:1px;border-radius:3px">&nbsp;</td></tr></table></td><td style="padding-left:8px;font-size:13px;line-height:18px">${bar.value}</td></tr>`;
  return `<p style="margin:0 0 8px;font-weight:600">${escapeHtml(block.title)}</p><table ${grid} width="100%" style="margin:0 0 20px">${block.bars.map(row).join('')}</table>`;
}

/** The mail without its drawn picture: bars of table cells in its place. */
export const withBars = (html: string, { title, labels, values }: MailPicture): string =>
  html.replace(/<p[^>]*><img src="cid:picture"[^>]*><\/p>/, () =>
    bars({
      kind: 'bars',
      title,
      bars: values.map((value, at) => ({ label: labels[at] ?? '', value })),
    }),
  );

const frame = (language: Language, body: string): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light"></head><body style="margin:0;padding:0;background:#ffffff"><table ${grid} width="100%"><tr><td align="center" style="padding:16px"><table ${grid} width="100%" style="max-width:600px"><tr><td style="font-family:${fonts[language]};font-size:16px;line-height:24px;color:${ink};text-align:left">${body}</td></tr></table></td></tr></table></body></html>`;
