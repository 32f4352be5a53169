// Between choosing and checking: a workbook or a tab is read into rows, and of several sheets one is asked for.
import { useEffect, useState } from 'preact/hooks';
import { Button, Trouble } from '../../../sidebar/pieces/pieces.tsx';
import { asFailure } from '../../../sidebar/pieces/server.ts';
import { useWords } from '../../../sidebar/pieces/use-words.ts';
import { shown } from '../words/shown.ts';
import type { Chosen } from './import-screen.tsx';
import { NotRead } from './not-read.tsx';
import { whyNotReadable } from './not-readable.ts';
import { chosenFrom, type Given, tablesOf } from './sources.ts';
import type { Table } from './workbook/workbook.ts';

interface Props {
  readonly given: Given;
  readonly onChosen: (chosen: Chosen) => void;
  readonly another: () => void;
}

export function Unpack(props: Props) {
  const say = useWords(shown);
  const { tables, rows, error, read } = useTables(props);
  if (error === null && tables === null) {
    return (
      <p role="status" aria-busy="true">
        {rows === 0 ? say.reading : say.rowsRead(rows)}
      </p>
    );
  }
  return (
    <>
      <p class="file" dir="auto">
        {props.given.name}
      </p>
      {error === null ? (
        <WhichSheet tables={tables ?? []} onPicked={read} />
      ) : (
        <Why error={error} />
      )}
      <Button onPress={props.another}>{say.otherFile}</Button>
    </>
  );
}

function Why({ error }: { error: unknown }) {
  const why = whyNotReadable(error);
  return why ? <NotRead why={why} /> : <Trouble failure={asFailure(error)} />;
}

function WhichSheet(props: { tables: readonly Table[]; onPicked: (table: Table) => void }) {
  const { whichSheet } = useWords(shown);
  return (
    <>
      <h2>{whichSheet}</h2>
      <div class="steps">
        {props.tables.map((table) => (
          <Button key={table.name} onPress={() => props.onPicked(table)}>
            {table.name}
          </Button>
        ))}
      </div>
    </>
  );
}

/** `tables`: to be chosen from, or null while something is read. */
function useTables({ given, onChosen }: Props) {
  const { tabChanged } = useWords(shown);
  const [tables, setTables] = useState<readonly Table[] | null>(null);
  const [rows, setRows] = useState(0);
  const [error, setError] = useState<unknown>(null);
  const read = (table: Table): void => {
    setTables(null);
    chosenFrom(given, table, setRows).then(onChosen, setError);
  };
  const opened = (found: readonly Table[]): void => {
    const [only, second] = found;
    if (only && !second) read({ ...only, name: '' });
    else setTables(found);
  };
  useEffect(() => {
    tablesOf(given, tabChanged).then((found) => {
      if (found) opened(found);
      else if ('source' in given) onChosen(given);
    }, setError);
  }, [given]);
  return { tables, rows, error, read };
}
