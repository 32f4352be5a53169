// The few addresses of Google's Drive and Apps Script APIs that clasp asks, on the loopback interface.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RemoteFile {
  readonly name: string;
  readonly type: 'SERVER_JS' | 'HTML' | 'JSON';
  readonly source: string;
}

export interface Asked {
  readonly what: string;
  readonly authorization: string;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface ScriptApi {
  readonly root: string;
  readonly asked: Asked[];
  /** Script id -> what was pushed last. */
  readonly projects: Map<string, RemoteFile[]>;
  close(): Promise<void>;
}

/** What Google puts into a new project. */
const SKELETON: readonly RemoteFile[] = [
  { name: 'Code', type: 'SERVER_JS', source: 'function myFunction() {\n  \n}\n' },
  {
    name: 'appsscript',
    type: 'JSON',
    source:
      '{\n  "timeZone": "America/New_York",\n  "dependencies": {},\n  "exceptionLogging": "STACKDRIVER",\n  "runtimeVersion": "V8"\n}',
  },
];

class Refusal extends Error {}

function answer(api: ScriptApi, what: string, body: Asked['body']): object {
  if (what === 'POST /drive/v3/files') return { id: 'sheet-made-by-drive' };
  if (what === 'POST /v1/projects') {
    const scriptId = `script-${api.projects.size + 1}`;
    api.projects.set(scriptId, [...SKELETON]);
    return { scriptId, title: body['title'], parentId: body['parentId'] };
  }
  const id = /^(?:GET|PUT) \/v1\/projects\/([\w-]+)\/content$/.exec(what)?.[1] ?? '';
  const files = api.projects.get(id);
  if (!files) throw new Refusal('Requested entity was not found.');
  if (what.startsWith('GET')) return { scriptId: id, files };
  return { scriptId: id, files: replaced(api, id, body['files'] as RemoteFile[]) };
}

/** The whole project is what was sent, and nothing of before. */
function replaced(api: ScriptApi, id: string, files: RemoteFile[]): RemoteFile[] {
  const manifest = files.find((file) => file.name === 'appsscript' && file.type === 'JSON');
  if (!manifest)
    throw new Refusal('Project contents must include a manifest file named appsscript.');
  api.projects.set(id, files);
  return files;
}

async function serve(api: ScriptApi, request: IncomingMessage, response: ServerResponse) {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const sent = Buffer.concat(chunks).toString('utf8');
  const body = sent ? JSON.parse(sent) : {};
  const what = `${request.method} ${request.url?.split('?')[0]}`;
  api.asked.push({ what, body, authorization: request.headers.authorization ?? '' });
  try {
    const text = JSON.stringify(answer(api, what, body));
    response.writeHead(200, { 'content-type': 'application/json' }).end(text);
  } catch (error) {
    const { message } = error as Error;
    const text = JSON.stringify({ error: { code: 400, message, status: 'INVALID_ARGUMENT' } });
    response.writeHead(400, { 'content-type': 'application/json' }).end(text);
  }
}

/** Stops by itself with the process; `close` stops it before. */
export async function openScriptApi(): Promise<ScriptApi> {
  const server: Server = createServer((request, response) => void serve(api, request, response));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  server.unref();
  const api: ScriptApi = {
    root: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked: [],
    projects: new Map(),
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
  return api;
}
