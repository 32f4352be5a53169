// The reader of workbooks, fetched when the first one is chosen (src/sidebar/workbooks.ts).
import { askDesk } from '../../../sidebar/pieces/server.ts';
import type { workbookTables } from './workbook/workbook.ts';

type Reader = typeof workbookTables;
const here = globalThis as { workbookTables?: Reader };

export async function workbookReader(): Promise<Reader> {
  if (here.workbookTables === undefined) {
    const { html } = await askDesk('importReader', {});
    // A script that is made of text runs when it is put in.
    document.head.append(document.createRange().createContextualFragment(html));
  }
  if (here.workbookTables === undefined) throw new Error('the reader of workbooks did not come');
  return here.workbookTables;
}
