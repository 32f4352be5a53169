// What is wrong with an amount while somebody types it.
import { readAmount } from '../../plain/money.ts';
import type { Words } from './words.ts';

export function wrongAmount(typed: string, currency: string, words: Words): string {
  const amount = readAmount(typed, currency);
  if (!amount) return words.valueWrong;
  return 'either' in amount ? words.valueEither(amount.either.join(' / ')) : '';
}
