// Why nothing can be read, and what to do about it.
import { useWords } from '../../../sidebar/pieces/use-words.ts';
import { shown } from '../words/shown.ts';
import type { Refused } from './not-readable.ts';

export function NotRead({ why }: { why: Refused }) {
  const { refused } = useWords(shown);
  return (
    <div class="trouble" role="alert">
      <p>{refused[why]}</p>
    </div>
  );
}
