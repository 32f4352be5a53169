// Serves one page to one person on this machine.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { z } from 'zod';
import { isAction, perform } from './actions.ts';
import { frame } from './frames.ts';
import type { PageFiles } from './page-files.ts';
import {
  json,
  type Origins,
  originOf,
  originsOf,
  Refused,
  type Reply,
  readJson,
  send,
} from './requests.ts';
import { cellRows, snapshot } from './views.ts';
import type { Workbench } from './workbench.ts';

export interface Serving {
  readonly url: string;
  close(): Promise<void>;
}

interface Site {
  readonly workbench: Workbench;
  readonly page: PageFiles;
  readonly origins: Origins;
}

/** Port 0 takes any free one. */
export async function serve(workbench: Workbench, page: PageFiles, port: number): Promise<Serving> {
  const server = createServer((request, response) => void answer(request, response));
  const origins = originsOf(await listen(server, port));
  const site = { workbench, page, origins };
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      await route(site, request, response);
    } catch (error) {
      const status = error instanceof Refused ? error.status : 400;
      send(response, json({ error: error instanceof Error ? error.message : `${error}` }), status);
    }
  }
  return {
    url: `${origins.page}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await workbench.save();
    },
  };
}

/** The wanted port or the next free one. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || port === 0) reject(error);
      else resolve(listen(server, port + 1));
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

async function route(site: Site, request: IncomingMessage, response: ServerResponse) {
  const { workbench, page, origins } = site;
  const url = new URL(request.url ?? '/', origins.page);
  if (originOf(request, origins) === 'frames') {
    return send(response, frame(workbench.google, url, page, origins));
  }
  if (request.method === 'POST') return send(response, await post(site, request, url));
  if (url.pathname === '/api/events') return events(workbench, request, response);
  return send(response, read(site, url));
}

async function post({ workbench, origins }: Site, request: IncomingMessage, url: URL) {
  const body = await readJson(request, origins);
  const name = url.pathname.replace('/api/', '');
  if (!isAction(name)) throw new Refused(404, 'There is nothing here.');
  return json(await perform(workbench, name, body));
}

const RowsAsked = z.object({
  as: z.string(),
  sheetId: z.coerce.number().int(),
  row: z.coerce.number().int().min(1),
  rows: z.coerce.number().int().min(1).max(500),
});

function read({ workbench, page, origins }: Site, url: URL): Reply {
  const asked = Object.fromEntries(url.searchParams);
  const pages: Readonly<Record<string, () => Reply>> = {
    '/': () => ({ type: 'text/html', body: page.html, policy: pagePolicy(origins) }),
    '/page.js': () => ({ type: 'text/javascript', body: page.script }),
    '/page.css': () => ({ type: 'text/css', body: page.style }),
    '/api/snapshot': () => json(snapshot(workbench, asked['as'] ?? '')),
    '/api/cells': () => json(cellRows(workbench.google, RowsAsked.parse(asked))),
    '/api/form': () => json(workbench.google.openForm(asked['url'] ?? '')),
  };
  const found = Object.hasOwn(pages, url.pathname) ? pages[url.pathname] : undefined;
  if (!found) throw new Refused(404, 'There is nothing here.');
  return found();
}

const pagePolicy = ({ frames }: Origins): string =>
  `default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; frame-src ${frames}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** Server-sent events: each carries the version that the page then fetches. */
function events(workbench: Workbench, request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  const tell = (version: number) => response.write(`data: ${version}\n\n`);
  tell(workbench.version);
  const stop = workbench.listen(tell);
  request.on('close', stop);
}
