// Which column is what, as recognised, with what stands in it; to be changed by hand.
import { Pick } from '../../../sidebar/pieces/fields.tsx';
import { useShared } from '../../../sidebar/pieces/shared.ts';
import { useWords } from '../../../sidebar/pieces/use-words.ts';
import { shown } from '../words/shown.ts';
import type { Changing } from './check.tsx';
import { type Field, fields } from './columns.ts';
import type { Glance } from './scan.ts';

interface Props extends Changing {
  readonly glance: Columns;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}
type Columns = Omit<Glance, 'encoding' | 'delimiter'>;

export function ColumnPicks({ glance, isOpen, onOpen, choices, change }: Props) {
  const say = useWords(shown);
  const { header, mapping, examples, why } = glance;
  const columns = useColumns(glance);
  const pick = (field: Field, value: string) => {
    const { [field]: _, ...others } = choices.mapping ?? {};
    const without = (choices.without ?? []).filter((each) => each !== field);
    if (value === '') change({ mapping: others, without: [...without, field] });
    else change({ mapping: { ...others, [field]: Number(value) }, without });
  };
  const hintOf = (field: Field): string => {
    const [at, reason] = [mapping[field], why[field]];
    if (at === undefined || reason === undefined) return '';
    const example = examples[at] ?? '';
    return [say.why[reason], example === '' ? '' : say.example(example)]
      .filter(Boolean)
      .join(' · ');
  };
  return (
    <details open={isOpen} onToggle={(event) => onOpen(event.currentTarget.open)}>
      <summary>
        {say.columns}{' '}
        <span class="quiet">
          {say.columnsFound(new Set(Object.values(mapping)).size, header.length)}
        </span>
      </summary>
      <div class="fields columns">
        <p class="quiet hint">{say.columnsHint}</p>
        {fields.map((field) => (
          <Pick
            key={field}
            label={say.fields[field]}
            hint={hintOf(field)}
            value={String(mapping[field] ?? '')}
            options={[['', say.noColumn], ...columns]}
            onChange={(value) => pick(field, value)}
          />
        ))}
      </div>
    </details>
  );
}

/** With what stands there, so that columns without a telling name can be told apart. */
function useColumns({ header, examples }: Columns) {
  const { words } = useShared();
  return header.map((title, at): readonly [string, string] => {
    const [name, example] = [title || `${at + 1}`, (examples[at] ?? '').slice(0, 24)];
    return [String(at), example === '' ? name : words.titled(name, example)];
  });
}
