// How to reach whoever complains; a known phone, mail or chat name brings up the person and what is open of theirs.
import { useEffect, useState } from 'preact/hooks';
import type { ContactRead, Known } from '../../../desk/call-results.ts';
import type { Chat } from '../../../plain/countries.ts';
import { Choice, Line, Pick } from '../../../sidebar/pieces/fields.tsx';
import { askDesk } from '../../../sidebar/pieces/server.ts';
import { useShared } from '../../../sidebar/pieces/shared.ts';
import { useWords } from '../../../sidebar/pieces/use-words.ts';
import { shown } from '../words/shown.ts';

const pause = 500;
const shortest = 2;

interface Found {
  readonly known: Known | null;
  /** How the desk reads it. */
  readonly read: ContactRead;
}

/** One light call when typing pauses; nobody asked for it, so its failing stops nobody. */
export function useKnown(text: string, saving: boolean): Found | null {
  const [found, setFound] = useState<(Found & { text: string }) | null>(null);
  const asked = text.trim();
  useEffect(() => {
    if (asked.length < shortest || saving) return;
    const timer = setTimeout(() => {
      askDesk('known', { text: asked })
        .then(({ known, read }) => setFound({ text: asked, known, read }))
        .catch(() => {});
    }, pause);
    return () => clearTimeout(timer);
  }, [asked, saving]);
  return found?.text === asked ? found : null;
}

type Way = 'phone' | 'sms' | Chat;

const hasNumber = (text: string): boolean =>
  text.normalize('NFKC').replace(/\D/g, '').length >= 6 && !/[a-z_]\d{6}/i.test(text);

/** What a text can be, of what the firm uses; '' needs no question. */
const waysOf = (text: string, chats: readonly Chat[]): readonly Way[] => {
  if (text.trim() === '' || text.normalize('NFKC').includes('@')) return [];
  return hasNumber(text) ? ['phone', 'sms', ...chats] : chats;
};

/** Nobody is taken to use a chat; where the firm has only one, a name is one in that. */
export function wayChosen(text: string, chosen: string, chats: readonly Chat[]): Way | undefined {
  const ways = waysOf(text, chats);
  const [only, ...others] = ways;
  const usual = hasNumber(text) || others.length === 0 ? only : undefined;
  return ways.find((way) => way === chosen) ?? usual;
}

interface Values {
  readonly reach: string;
  readonly by: string;
  readonly addTo: string;
}

interface Props {
  readonly values: Values;
  readonly found: Found | null;
  readonly change: (part: Partial<Values>) => void;
}

export function Reach({ values, found, change }: Props) {
  const known = found?.known;
  const { quick } = useWords(shown);
  return (
    <>
      <Line
        label={quick.reach}
        placeholder={quick.reachHint}
        value={values.reach}
        onChange={(reach) => change({ reach, addTo: '' })}
      />
      <div role="status">
        {found ? <ReadAs read={found.read} typed={values.reach} /> : null}
        {known ? <Theirs known={known} values={values} change={change} /> : null}
      </div>
    </>
  );
}

/** Only where it is read as something else than stands there. */
function ReadAs({ read, typed }: { read: ContactRead; typed: string }) {
  const say = useWords(shown);
  const ways = [read.mail, ...read.phones].filter((way) => way !== '');
  if (read.doubt) return <p class="wrong">{say.doubt[read.doubt]}</p>;
  if (ways.length === 0 || ways.join() === typed.trim()) return null;
  return <p class="quiet">{say.readAs(ways)}</p>;
}

/** Which chat or phone it is; what is usual is chosen already. */
export function Ways({ values, change }: Omit<Props, 'found'>) {
  const { words, chats } = useShared();
  const say = useWords(shown);
  const ways = waysOf(values.reach, chats);
  if (ways.length === 0) return null;
  const chosen = wayChosen(values.reach, values.by, chats) ?? '';
  const open = chosen === '' ? [['', say.notSaid] as const] : [];
  return (
    <Pick
      label={say.by}
      value={chosen}
      options={[...open, ...ways.map((way) => [way, words.reach[way]] as const)]}
      onChange={(by) => change({ by })}
    />
  );
}

function Theirs({ known, values, change }: Omit<Props, 'found'> & { known: Known }) {
  const say = useWords(shown).known;
  const name = [known.name, known.company].filter((part) => part !== '').join(say.comma);
  return (
    <div class="known">
      <p>
        <b dir="auto">{say.title(name)}</b>
      </p>
      {known.open.length === 0 ? (
        <p>{say.nothingOpen}</p>
      ) : (
        <Choice
          label={say.which}
          value={values.addTo}
          options={optionsOf(known, say)}
          onChange={(addTo) => change({ addTo })}
        />
      )}
    </div>
  );
}

type Say = (typeof shown)['en']['known'];

const optionsOf = ({ open }: Known, say: Say): (readonly [string, string])[] => [
  ['', say.fresh],
  ...open.map(({ number, what }): [string, string] => [number, `${say.addTo(number)} · ${what}`]),
];
