// A sent mail as the file that a mail program opens.
import { createTransport } from 'nodemailer';
import type { SentMail } from '../../types.ts';

export function mailFileName({ at, id }: SentMail): string {
  return `${new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}-${id}.eml`;
}

const writer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

export async function mailFile(mail: SentMail): Promise<Buffer> {
  const { id, from, fromName, to, cc, bcc, replyTo, subject, text, html, at } = mail;
  const message = {
    from: { name: fromName, address: from },
    ...{ to: [...to], cc: [...cc], bcc: [...bcc], subject, text },
    ...(replyTo ? { replyTo } : {}),
    ...(html ? { html } : {}),
    attachments: [...inline(mail), ...attached(mail)],
    date: new Date(at),
    messageId: `<${id}@local-google.invalid>`,
    // Chance would make every save another file.
    baseBoundary: id,
  };
  const { message: written } = await writer.sendMail(message);
  if (!Buffer.isBuffer(written)) throw new Error('nodemailer wrote a stream');
  return written;
}

function inline({ inlineImages }: SentMail) {
  return Object.entries(inlineImages).map(([cid, { mime, base64 }]) => ({
    cid,
    contentType: mime,
    content: Buffer.from(base64, 'base64'),
  }));
}

function attached({ attachments }: SentMail) {
  return attachments.map(({ name, mime, base64 }) => ({
    filename: name,
    contentType: mime,
    content: Buffer.from(base64, 'base64'),
  }));
}
