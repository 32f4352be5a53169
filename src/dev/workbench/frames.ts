// What others wrote, on its own origin: the script's sidebar and dialogs, and mails.
import { randomBytes } from 'node:crypto';
import type { LocalGoogle } from '../google/local-google.ts';
import type { SentMail } from '../google/types.ts';
import type { PageFiles } from './page-files.ts';
import { type Origins, Refused, type Reply } from './requests.ts';

/** Frames may be shown by our page alone. */
const onlyHere = ({ page }: Origins) => `frame-ancestors ${page}`;

export function frame(
  google: LocalGoogle,
  url: URL,
  { panelBridge, mailBridge }: PageFiles,
  origins: Origins,
): Reply {
  const asked = url.searchParams.get('of') ?? '';
  if (url.pathname === '/panel') return panel(google, asked, panelBridge, origins);
  if (url.pathname === '/mail') return mail(google, asked, mailBridge, origins);
  throw new Refused(404, 'There is nothing here.');
}

function panel(google: LocalGoogle, as: string, bridge: string, origins: Origins): Reply {
  const html = google.sidebar(as);
  if (html === undefined) throw new Refused(404, 'No sidebar is open.');
  const script = `<script>${bridge.replace('__PAGE__', origins.page)}</script>`;
  const head = /<head[^>]*>/i.exec(html);
  const at = head ? head.index + head[0].length : 0;
  return {
    type: 'text/html',
    body: `${html.slice(0, at)}${script}${html.slice(at)}`,
    // Active content must come by HTTPS; so this page's own server stays out of reach.
    policy: `default-src https: data: blob: 'unsafe-inline' 'unsafe-eval'; ${onlyHere(origins)}`,
  };
}

function mail(google: LocalGoogle, id: string, bridge: string, origins: Origins): Reply {
  const found = google.mails.find((each) => each.id === id);
  if (!found) throw new Refused(404, 'There is no such mail.');
  const nonce = randomBytes(16).toString('base64');
  const script = `<script nonce="${nonce}">${bridge.replace('__PAGE__', origins.page)}</script>`;
  return {
    type: 'text/html',
    body: `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<style>body { margin: 0; padding: 16px; font: 16px/24px Arial, "Noto Sans SC", "Noto Sans CJK SC", sans-serif; overflow-wrap: break-word; } pre { font: inherit; margin: 0; white-space: pre-wrap; }</style>
${script}<body>${contentOf(found)}`,
    policy: `default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; ${onlyHere(origins)}`,
  };
}

function contentOf({ html, text, inlineImages }: SentMail): string {
  if (!html) return `<pre>${escapeHtml(text)}</pre>`;
  return html.replaceAll(/\bcid:([\w.-]+)/g, (whole, name: string) => {
    const image = inlineImages[name];
    return image ? `data:${image.mime};base64,${image.base64}` : whole;
  });
}

const escapeHtml = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
