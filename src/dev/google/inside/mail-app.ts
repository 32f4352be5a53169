import { Blob } from './blob.ts';
import type { Host } from './bridge.ts';
import { isText, needs } from './signature.ts';

interface Message {
  to?: string;
  subject?: string;
  body?: string;
  inlineImages?: Record<string, unknown>;
  attachments?: unknown[];
}

export function makeMailApp(host: Host) {
  return {
    sendEmail(...args: unknown[]) {
      const { inlineImages = {}, attachments = [], ...message } = messageOf(args);
      const images = Object.entries(inlineImages).map(([key, blob]) => [key, Blob.dataOf(blob)]);
      host('MailApp.sendEmail', {
        ...message,
        inlineImages: Object.fromEntries(images),
        attachments: attachments.map(Blob.dataOf),
      });
    },
    getRemainingDailyQuota: () => host('MailApp.getRemainingDailyQuota'),
  };
}

/** One object; or recipient, subject, body and options; or recipient, replyTo, subject, body. */
function messageOf(args: readonly unknown[]): Message {
  const [first, second, third, fourth] = args;
  if (args.length === 1 && typeof first === 'object' && first !== null) return first;
  needs('MailApp.sendEmail', args.slice(0, 3), isText, isText, isText);
  const [to, middle, last] = [String(first), String(second), String(third)];
  if (typeof fourth === 'string') {
    return { ...{ replyTo: middle }, to, subject: last, body: fourth };
  }
  return { ...(typeof fourth === 'object' ? fourth : {}), to, subject: middle, body: last };
}
