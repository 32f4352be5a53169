// spreadsheets.batchUpdate: all of it or nothing.

import { GoogleError } from '../services/service.ts';
import { Draft } from '../workbook/draft.ts';
import type { WorkbookState } from '../workbook/state.ts';
import type { Clock } from '../workbook/values.ts';
import { AREA_REQUESTS } from './areas.ts';
import { CELL_REQUESTS } from './cells.ts';
import { type BatchUpdateRequest, batchUpdateRequest } from './messages-request.ts';
import { OBJECT_REQUESTS } from './objects.ts';
import type { Batch, Reply } from './request.ts';
import { RULE_REQUESTS } from './rules.ts';
import { spreadsheetOf } from './spreadsheet.ts';
import { parseMessage } from './strict.ts';
import { TABLE_REQUESTS } from './tables.ts';
import { TAB_REQUESTS } from './tabs.ts';

type AnyHandler = (batch: Batch, request: unknown) => Reply;

const HANDLERS = {
  ...TAB_REQUESTS,
  ...CELL_REQUESTS,
  ...AREA_REQUESTS,
  ...RULE_REQUESTS,
  ...OBJECT_REQUESTS,
  ...TABLE_REQUESTS,
} as unknown as Readonly<Record<string, AnyHandler>>;

type OneRequest = NonNullable<BatchUpdateRequest['requests']>[number];

function runRequest(batch: Batch, request: OneRequest, index: number): Reply {
  const [kind, ...more] = Object.keys(request);
  const handler = HANDLERS[kind ?? ''];
  if (!kind || !handler || more.length > 0) {
    const message = kind ? 'Only one kind of request may be set.' : 'No request set.';
    throw new GoogleError(`Invalid requests[${index}]: ${message}`, 400);
  }
  try {
    return handler(batch, request[kind]);
  } catch (error) {
    if (!(error instanceof GoogleError)) throw error;
    throw new GoogleError(`Invalid requests[${index}].${kind}: ${error.message}`, 400);
  }
}

export interface BatchUpdateResponse {
  readonly spreadsheetId: string;
  readonly replies: readonly Reply[];
  readonly updatedSpreadsheet?: object;
}

/** Applies the batch to the workbook, or throws and leaves it as it was. */
export function batchUpdate(
  workbook: WorkbookState,
  user: string,
  body: unknown,
  clock: Clock = {},
  columnsRetype = false,
): BatchUpdateResponse {
  const message = parseMessage(batchUpdateRequest, body);
  const { requests = [], responseRanges, responseIncludeGridData = false } = message;
  if (requests.length === 0) throw new GoogleError('Must specify at least one request.', 400);
  const draft = new Draft(workbook);
  const batch = { draft, user, columnsRetype };
  const replies = requests.map((request, index) => runRequest(batch, request, index));
  const { spreadsheetId } = workbook;
  const updated = message.includeSpreadsheetInResponse
    ? {
        updatedSpreadsheet: spreadsheetOf(draft.book, responseRanges, responseIncludeGridData, {
          clock,
          user,
        }),
      }
    : {};
  draft.save(workbook);
  return { spreadsheetId, replies, ...updated };
}
