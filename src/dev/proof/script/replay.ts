// One shape sent to Google: does it take it?
import { after, before, newScratch } from './around.ts';
import {
  batch,
  book,
  dropScratch,
  dropTabs,
  me,
  patiently,
  type Request,
  spreadsheets,
} from './google.ts';
import { BOOK, SCRATCH } from './scratch.ts';
import { refusalOf } from './seen.ts';
import type { Shape } from './shape.ts';

interface Batch {
  readonly requests: Request[];
}

export const isBatch = (shape: Shape): boolean => shape.method === 'Spreadsheets.batchUpdate';

/** Is there a scratch tab that outlived its call? */
let stands = false;

/** `ok`, or code and text of the refusal. */
export function replayed(shape: Shape): string {
  try {
    const args = filled(shape.args);
    if (isBatch(shape)) replayBatch(args[0] as Batch);
    else replayCall(shape.method, args);
    return 'ok';
  } catch (error) {
    return refusalOf(error);
  }
}

function filled(args: readonly unknown[]): unknown[] {
  const text = JSON.stringify(args).split(BOOK).join(book().getId()).split(SCRATCH.me).join(me());
  return JSON.parse(text);
}

function replayBatch({ requests, ...options }: Batch): void {
  if (stands) dropScratch();
  const [request = {}] = requests;
  const kind = Object.keys(request)[0] ?? '';
  // What is read back must outlive the batch.
  stands = Object.keys(options).length > 0;
  const around = [...before(kind, request), request, ...(stands ? [] : after(kind, request))];
  const answer = patiently(() =>
    spreadsheets().batchUpdate({ ...options, requests: around }, book().getId()),
  );
  const [made] = (answer.replies ?? []).slice(around.indexOf(request));
  const { sheetId } = made?.addSheet?.properties ?? {};
  // Google chose its id, so that no request of the batch could take it away again.
  if (sheetId !== undefined && !request.addSheet?.properties?.sheetId) dropTabs(sheetId);
}

type Method = (...args: unknown[]) => unknown;

function replayCall(method: string, args: unknown[]): void {
  if (!stands) batch(newScratch());
  stands = true;
  const [group = '', name = ''] = method.split('.');
  const owner: unknown = group === 'Values' ? spreadsheets().Values : spreadsheets();
  const methods = owner as Readonly<Record<string, Method>>;
  patiently(() => methods[name]?.(...args));
}
