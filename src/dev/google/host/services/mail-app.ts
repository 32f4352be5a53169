// MailApp: what it refuses, what it counts, and the mailbox it fills.
import type { SentMail } from '../../types.ts';
import { amountUsed, noteUsage } from '../executions/quota.ts';
import { newId, type World } from '../world.ts';
import { type Caller, GoogleError, type Service } from './service.ts';

const SCOPES = ['https://www.googleapis.com/auth/script.send_mail'];
const RECIPIENTS = 50;
const BODY_BYTES = 200 * 1024;
const SUBJECT_LENGTH = 250;
const ATTACHMENT_BYTES = 25 * 1024 * 1024;

interface BlobData {
  readonly base64: string;
  readonly mime: string;
  readonly name: string;
}

interface Message {
  readonly to?: string;
  readonly cc?: string;
  readonly bcc?: string;
  readonly replyTo?: string;
  readonly name?: string;
  readonly subject?: string;
  readonly body?: string;
  readonly htmlBody?: string;
  readonly inlineImages: Readonly<Record<string, BlobData>>;
  readonly attachments: readonly BlobData[];
}

export function remainingMails(world: World, user: string): number {
  return Math.max(0, world.options.mailQuota - amountUsed(world, 'mail', user));
}

function send(caller: Caller, message: Message): void {
  const { world, user } = caller;
  const [to, cc, bcc] = [addresses(message.to), addresses(message.cc), addresses(message.bcc)];
  const recipients = to.length + cc.length + bcc.length;
  if (recipients === 0) throw new GoogleError('Failed to send email: no recipient');
  refuse(recipients > RECIPIENTS, 'Limit Exceeded: Email Recipients Per Message.');
  refuseHeads(message);
  refuseSizes(message);
  refuse(
    recipients > remainingMails(world, user),
    'Service invoked too many times for one day: email.',
  );
  noteUsage(world, 'mail', user, recipients);
  world.mails.push({
    id: newId(world, 'mail'),
    at: world.clock,
    from: user,
    ...{ to, cc, bcc },
    ...contentOf(message),
  });
}

function contentOf(message: Message): Omit<SentMail, 'id' | 'at' | 'from' | 'to' | 'cc' | 'bcc'> {
  return {
    fromName: message.name ?? '',
    replyTo: message.replyTo ?? '',
    subject: message.subject ?? '',
    text: message.body ?? '',
    html: message.htmlBody ?? '',
    inlineImages: message.inlineImages,
    attachments: message.attachments,
  };
}

function refuseSizes({ subject = '', body = '', htmlBody = '', attachments }: Message): void {
  refuse(subject.length > SUBJECT_LENGTH, 'Argument too large: subject');
  const body200K = Math.max(Buffer.byteLength(body), Buffer.byteLength(htmlBody)) > BODY_BYTES;
  refuse(body200K, 'Limit Exceeded: Email Body Size.');
  const attached = attachments.reduce((sum, blob) => sum + (blob.base64.length * 3) / 4, 0);
  refuse(attached > ATTACHMENT_BYTES, 'Limit Exceeded: Email Total Attachments Size.');
}

function refuse(wrong: boolean, message: string): void {
  if (wrong) throw new GoogleError(message);
}

const ATOM = "[\\w!#$%&'*+/=?^`{|}~-]+";
const LABEL = '[a-z\\d](?:[a-z\\d-]*[a-z\\d])?';
/** Dots between atoms only, labels of a domain in ASCII: what a mail program may refuse is refused here. */
const ADDRESS = new RegExp(`^(?=.{1,64}@)${ATOM}(?:\\.${ATOM})*@${LABEL}(?:\\.${LABEL})+$`, 'i');

function addresses(list = ''): string[] {
  const found = list.split(',').flatMap((entry) => entry.trim() || []);
  for (const entry of found) {
    const address = /<(.*)>$/.exec(entry)?.[1] ?? entry;
    refuse(address.length > 254 || !ADDRESS.test(address), `Invalid email: ${entry}`);
  }
  return found;
}

/** What stands in a line of the head of a mail has no line breaks: nobody smuggles a Bcc in. */
function refuseHeads({ subject = '', name = '', replyTo = '' }: Message): void {
  for (const [head, text] of Object.entries({ subject, name, replyTo })) {
    refuse(/[\r\n\0]/.test(text), `Invalid argument: ${head}`);
  }
  addresses(replyTo);
}

export const mailApp: Service = {
  'MailApp.sendEmail': {
    counted: true,
    scopes: SCOPES,
    needsFullAuth: true,
    run: (caller, message) => send(caller, message as Message),
  },
  'MailApp.getRemainingDailyQuota': {
    counted: true,
    scopes: SCOPES,
    needsFullAuth: true,
    run: (caller) => remainingMails(caller.world, caller.user),
  },
};
