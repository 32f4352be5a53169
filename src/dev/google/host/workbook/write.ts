// Limits of a single cell.
import { GoogleError } from '../services/service.ts';

const LONGEST = 50_000;

export function checkText(text: string): string {
  if (text.length > LONGEST) {
    throw new GoogleError(
      `Your input contains more than the maximum of ${LONGEST} characters in a single cell.`,
      400,
    );
  }
  // With the u flag only half of a surrogate pair matches.
  if (/\p{Surrogate}/u.test(text)) {
    throw new GoogleError('Invalid value: the text is not valid Unicode (lone surrogate).', 400);
  }
  return text;
}
