// What the sidebar fetches when somebody chooses a workbook: few do, and no opening of the sidebar waits for it.
import { workbookTables } from '../complaints/import/pages/workbook/workbook.ts';

Object.assign(globalThis, { workbookTables });
