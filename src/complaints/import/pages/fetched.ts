// The reader of workbooks, fetched when the first one is chosen (src/sidebar/workbooks.ts).
import { asFailure, askDesk } from '../../../sidebar/pieces/server.ts';
import { NotReadable } from './not-readable.ts';
import type { workbookTables } from './workbook/workbook.ts';

type Reader = typeof workbookTables;
const here = globalThis as { workbookTables?: Reader };

/** NotReadable where this script was put on Google without it, or the browser does not let it in. */
export async function workbookReader(): Promise<Reader> {
  if (here.workbookTables === undefined) {
    // A script that is made of text runs when it is put in.
    document.head.append(document.createRange().createContextualFragment(await readerText()));
  }
  if (here.workbookTables === undefined) throw new NotReadable('no-reader');
  return here.workbookTables;
}

async function readerText(): Promise<string> {
  try {
    return (await askDesk('importReader', {})).html;
  } catch (error) {
    throw asFailure(error).kind === 'google' ? new NotReadable('no-reader') : error;
  }
}
