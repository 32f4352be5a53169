// Names a read mask may use; Google refuses any other.
import { GoogleError } from '../services/service.ts';
import type { Mask } from './fields.ts';
import { cellFormat } from './messages.ts';
import { protectedRange, sheetProperties } from './messages-request.ts';

const KNOWN = new Set([
  '*',
  ...Object.keys(sheetProperties.shape),
  ...Object.keys(protectedRange.shape),
  ...Object.keys(cellFormat.shape),
  ...[
    'spreadsheetId',
    'properties',
    'sheets',
    'namedRanges',
    'spreadsheetUrl',
    'locale',
    'timeZone',
  ],
  ...['autoRecalc', 'data', 'merges', 'conditionalFormats', 'protectedRanges', 'bandedRanges'],
  ...['charts', 'basicFilter', 'chartId', 'spec', 'position', 'bandedRangeId', 'rowProperties'],
  ...['rowCount', 'columnCount', 'frozenRowCount', 'frozenColumnCount', 'hideGridlines'],
  ...['startRow', 'startColumn', 'rowData', 'rowMetadata', 'columnMetadata', 'pixelSize'],
  ...['values', 'userEnteredValue', 'effectiveValue', 'formattedValue', 'userEnteredFormat'],
  ...['effectiveFormat', 'note', 'dataValidation', 'hyperlink', 'stringValue', 'numberValue'],
  ...['boolValue', 'formulaValue', 'errorValue', 'ranges', 'booleanRule', 'condition', 'format'],
  ...[
    'users',
    'requestingUserCanEdit',
    'namedRangeId',
    'name',
    'type',
    'pattern',
    'title',
    'basicChart',
    'hiddenByUser',
  ],
  ...['tables', 'tableId', 'columnProperties', 'columnIndex', 'columnName', 'columnType'],
  ...['startRowIndex', 'endRowIndex', 'startColumnIndex', 'endColumnIndex', 'overlayPosition'],
]);

export function checkKnownFields(mask: Mask): void {
  for (const [name, inner] of mask) {
    if (!KNOWN.has(name)) {
      throw new GoogleError(
        `Error expanding 'fields' parameter. Cannot find matching fields for path '${name}'.`,
        400,
      );
    }
    checkKnownFields(inner);
  }
}
