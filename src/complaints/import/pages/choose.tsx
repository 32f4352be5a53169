// A file, a tab of this spreadsheet, or rows pasted from anywhere.
import { useEffect, useId, useState } from 'preact/hooks';
import { Pick } from '../../../sidebar/pieces/fields.tsx';
import { Button, Trouble } from '../../../sidebar/pieces/pieces.tsx';
import { asFailure, askDesk, type Failure } from '../../../sidebar/pieces/server.ts';
import { useWords } from '../../../sidebar/pieces/use-words.ts';
import { shown } from '../words/shown.ts';
import type { Given } from './sources.ts';

interface Props {
  readonly onGiven: (given: Given) => void;
}

export function Choose({ onGiven }: Props) {
  const say = useWords(shown);
  const file = useId();
  return (
    <>
      <p>{say.intro}</p>
      <div class="field">
        <label for={file}>{say.file}</label>
        <input
          id={file}
          type="file"
          accept=".csv,.tsv,.txt,.xlsx,.xlsm,.ods,text/csv,text/plain,text/tab-separated-values"
          onChange={({ currentTarget: { files } }) => {
            const [one] = files ?? [];
            if (one) onGiven({ source: one, name: one.name });
          }}
        />
      </div>
      <Tabs onGiven={onGiven} />
      <Pasted onGiven={onGiven} />
    </>
  );
}

type Tab = { readonly sheetId: number; readonly title: string };

/** They come a moment later: nobody who has a file waits for them. */
function Tabs({ onGiven }: Props) {
  const say = useWords(shown);
  const [tabs, setTabs] = useState<readonly Tab[] | null>(null);
  const [value, pick] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    askDesk('importTabs', {}).then(
      (found) => setTabs(found.tabs),
      (error) => setFailure(asFailure(error)),
    );
  }, []);
  if (failure) return <Trouble failure={failure} />;
  const picked = tabs?.find(({ sheetId }) => String(sheetId) === value);
  const options = (tabs ?? []).map(({ sheetId, title }) => [String(sheetId), title] as const);
  return (
    <>
      <Pick
        label={say.tab}
        hint={tabs?.length === 0 ? say.noTab : say.tabHint}
        value={value}
        options={[['', tabs === null ? say.reading : say.chooseTab], ...options]}
        onChange={pick}
      />
      {picked ? (
        <Button
          look="filled"
          onPress={() => onGiven({ sheetId: picked.sheetId, name: picked.title })}
        >
          {say.readTab}
        </Button>
      ) : null}
    </>
  );
}

function Pasted({ onGiven }: Props) {
  const say = useWords(shown);
  const [pasted, paste] = useState('');
  const text = useId();
  return (
    <>
      <div class="field">
        <label for={text}>{say.paste}</label>
        <textarea
          id={text}
          rows={4}
          style="--rows: 4"
          value={pasted}
          dir="auto"
          aria-describedby={`${text}-hint`}
          onInput={(event) => paste(event.currentTarget.value)}
        />
        <p class="quiet hint" id={`${text}-hint`}>
          {say.pasteHint}
        </p>
      </div>
      {pasted.trim() === '' ? null : (
        <Button
          look="filled"
          onPress={() => onGiven({ source: new Blob([pasted]), name: say.pasted })}
        >
          {say.readPasted}
        </Button>
      )}
    </>
  );
}
