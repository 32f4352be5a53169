// What became of each promise that can still be kept.
import type { ComplaintView } from '../../../desk/call-results.ts';
import { Choice, entriesOf } from '../../../sidebar/pieces/fields.tsx';
import { useWords } from '../../../sidebar/pieces/use-words.ts';
import { shown } from '../words/shown.ts';

interface Ends {
  readonly kept: string;
  readonly dropped: string;
}

export const idsIn = (ids: string): string[] => ids.split(' ').filter((id) => id !== '');

interface PromisesProps {
  readonly view: ComplaintView;
  readonly values: Ends;
  readonly change: (part: Ends) => void;
}

/** That it was kept is said, not taken for granted. */
export function Promises({ view, values, change }: PromisesProps) {
  const { promise, ends } = useWords(shown).resolve;
  const isIn = (ids: string, id: string): boolean => idsIn(ids).includes(id);
  const among = (ids: string, id: string, isOne: boolean): string =>
    [...idsIn(ids).filter((other) => other !== id), ...(isOne ? [id] : [])].join(' ');
  return (
    <>
      {view.promises.map(({ id, what }) => (
        <Choice
          key={id}
          label={promise(what)}
          value={isIn(values.kept, id) ? 'kept' : isIn(values.dropped, id) ? 'dropped' : ''}
          options={entriesOf(ends)}
          inRow
          onChange={(end) =>
            change({
              kept: among(values.kept, id, end === 'kept'),
              dropped: among(values.dropped, id, end === 'dropped'),
            })
          }
        />
      ))}
    </>
  );
}
