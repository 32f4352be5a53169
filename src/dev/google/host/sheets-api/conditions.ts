// Which conditions serve a drop-down, which a colour, and how many values each takes: by the Sheets API's ConditionType.
import type { Condition } from '../workbook/rules.ts';
import { invalid } from './request.ts';

const VALIDATION_ONLY = new Set(['ONE_OF_RANGE', 'ONE_OF_LIST', 'BOOLEAN', 'DATE_IS_VALID']);
const FORMAT_ONLY = new Set(['BLANK', 'NOT_BLANK', 'TEXT_STARTS_WITH', 'TEXT_ENDS_WITH']);
/** Only filters of connected data sources know them. */
const FILTER_ONLY = new Set(['TEXT_NOT_EQ', 'DATE_NOT_EQ']);
const NO_VALUE = new Set(['BLANK', 'NOT_BLANK', 'TEXT_IS_EMAIL', 'TEXT_IS_URL', 'DATE_IS_VALID']);
const RELATIVE = new Set(['DATE_BEFORE', 'DATE_AFTER', 'DATE_ON_OR_BEFORE', 'DATE_ON_OR_AFTER']);

function counts(type: string): readonly [least: number, most: number] {
  if (type === 'ONE_OF_LIST') return [1, 500];
  if (type === 'BOOLEAN') return [0, 2];
  if (NO_VALUE.has(type)) return [0, 0];
  return type.endsWith('BETWEEN') ? [2, 2] : [1, 1];
}

export function checkCondition(
  { type, values = [] }: Condition,
  use: 'validation' | 'format',
): void {
  const other = use === 'validation' ? FORMAT_ONLY : VALIDATION_ONLY;
  if (other.has(type) || FILTER_ONLY.has(type)) {
    throw invalid(`Condition type ${type} is not supported here`);
  }
  const [least, most] = counts(type);
  if (values.length < least || values.length > most) {
    throw invalid(`Condition type ${type} takes ${least} to ${most} values, not ${values.length}`);
  }
  const isWrong = use === 'validation' || !RELATIVE.has(type);
  if (isWrong && values.some(({ relativeDate }) => relativeDate !== undefined)) {
    throw invalid('Relative dates are not supported here');
  }
}
