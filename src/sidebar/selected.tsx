// Notices the complaint on the row that is selected in the sheet, and offers to open it.
import { useCallback, useState } from 'preact/hooks';
import { Button } from './pieces/pieces.tsx';
import { askDesk } from './pieces/server.ts';
import { useShared, useWhileVisible } from './pieces/shared.ts';
import { uncut } from './pieces/uncut.tsx';

const lookEverySeconds = 4;

export function Selected({ shown }: { shown: string }) {
  const { words, go } = useShared();
  const [number, setNumber] = useState('');
  const [dismissed, setDismissed] = useState('');
  // A look that fails is followed by the next one; nobody asked for it, nobody needs to hear of it.
  const look = useCallback(
    () =>
      askDesk('selected', {}).then(
        (answer) => setNumber(answer.number),
        () => {},
      ),
    [],
  );
  useWhileVisible(lookEverySeconds, look);
  if (number === '' || number === shown || number === dismissed) return null;
  return (
    <div class="selected" role="status">
      <p>{uncut(words.selected(number), number)}</p>
      <Button
        onPress={() => {
          setDismissed(number);
          go({ name: 'complaint', number });
        }}
      >
        {words.open}
      </Button>
      <Button look="link" label={words.dismiss} onPress={() => setDismissed(number)}>
        ✕
      </Button>
    </div>
  );
}
