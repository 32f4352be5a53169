// A file, or rows pasted from a spreadsheet.
import { useId, useState } from 'preact/hooks';
import { Button } from '../../../sidebar/pieces/pieces.tsx';
import { useWords } from '../../../sidebar/pieces/use-words.ts';
import { shown } from '../words/shown.ts';
import type { Chosen } from './import-screen.tsx';

export function Choose({ onChosen }: { onChosen: (chosen: Chosen) => void }) {
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
          accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
          onChange={({ currentTarget: { files } }) => {
            const [one] = files ?? [];
            if (one) onChosen({ source: one, name: one.name });
          }}
        />
      </div>
      <Pasted onChosen={onChosen} />
    </>
  );
}

function Pasted({ onChosen }: { onChosen: (chosen: Chosen) => void }) {
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
          onPress={() => onChosen({ source: new Blob([pasted]), name: say.pasted })}
        >
          {say.readPasted}
        </Button>
      )}
    </>
  );
}
