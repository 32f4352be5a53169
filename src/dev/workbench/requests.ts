// Who may ask what: only our own page writes, and frames have an origin of their own where nothing else is.
import type { IncomingMessage, ServerResponse } from 'node:http';

export class Refused extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export interface Origins {
  /** `http://127.0.0.1:4173` */
  readonly page: string;
  /** `http://localhost:4173`: mails and sidebars, whose scripts must not reach the page. */
  readonly frames: string;
}

export const originsOf = (port: number): Origins => ({
  page: `http://127.0.0.1:${port}`,
  frames: `http://localhost:${port}`,
});

/** Which of the two origins was addressed; other names (DNS rebinding) are refused. */
export function originOf({ headers }: IncomingMessage, { page, frames }: Origins): keyof Origins {
  const origin = `http://${headers.host}`;
  if (origin === page) return 'page';
  if (origin === frames) return 'frames';
  throw new Refused(421, `This server is ${page}`);
}

const LARGEST = 8 * 1024 * 1024;

/** Another page can send neither this Content-Type nor this Origin without being asked first. */
export async function readJson(request: IncomingMessage, { page }: Origins): Promise<unknown> {
  if (request.headers.origin !== page) throw new Refused(403, 'Only the workbench itself writes.');
  if (!request.headers['content-type']?.startsWith('application/json')) {
    throw new Refused(415, 'JSON, please.');
  }
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > LARGEST) throw new Refused(413, 'That is too much.');
    parts.push(part);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'));
  } catch {
    throw new Refused(400, 'That is not JSON.');
  }
}

export interface Reply {
  readonly type: string;
  readonly body: string;
  readonly policy?: string;
}

export const json = (value: unknown): Reply => ({
  type: 'application/json',
  body: JSON.stringify(value ?? null),
});

export function send(response: ServerResponse, { type, body, policy }: Reply, status = 200): void {
  response.writeHead(status, {
    'Content-Type': `${type}; charset=utf-8`,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Content-Security-Policy': policy ?? "default-src 'none'",
  });
  response.end(body);
}
