// Which column is what, as recognised, to be changed by hand.
import { Pick } from '../../../sidebar/pieces/fields.tsx';
import { useWords } from '../../../sidebar/pieces/use-words.ts';
import { shown } from '../words/shown.ts';
import type { Changing } from './check.tsx';
import { type Field, fields, type Mapping } from './columns.ts';

interface Props extends Changing {
  readonly header: readonly string[];
  readonly mapping: Mapping;
}

export function ColumnPicks({ header, mapping, choices, change }: Props) {
  const say = useWords(shown);
  const used = new Set(Object.values(mapping)).size;
  const columns = header.map((title, at) => [String(at), title || `${at + 1}`] as const);
  const pick = (field: Field, value: string) => {
    const { [field]: _, ...others } = choices.mapping ?? {};
    const without = (choices.without ?? []).filter((each) => each !== field);
    if (value === '') change({ mapping: others, without: [...without, field] });
    else change({ mapping: { ...others, [field]: Number(value) }, without });
  };
  return (
    <details open={mapping.received === undefined}>
      <summary>
        {say.columns} <span class="quiet">{say.columnsFound(used, header.length)}</span>
      </summary>
      <div class="fields columns">
        <p class="quiet hint">{say.columnsHint}</p>
        {fields.map((field) => (
          <Pick
            key={field}
            label={say.fields[field]}
            value={String(mapping[field] ?? '')}
            options={[['', say.noColumn], ...columns]}
            onChange={(value) => pick(field, value)}
          />
        ))}
      </div>
    </details>
  );
}
