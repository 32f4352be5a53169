// How to reach whoever complains; a known phone, mail or chat name brings up the person and what is open of theirs.
import { useEffect, useState } from 'preact/hooks';
import type { Known } from '../../../desk/call-results.ts';
import { isPhone } from '../../../plain/phones.ts';
import { Choice, Line, Pick } from '../../../sidebar/pieces/fields.tsx';
import { askDesk } from '../../../sidebar/pieces/server.ts';
import { useShared } from '../../../sidebar/pieces/shared.ts';
import { useWords } from '../../../sidebar/pieces/use-words.ts';
import { shown } from '../words/shown.ts';

const pause = 500;
const shortest = 2;

/** One light call when typing pauses; nobody asked for it, so its failing stops nobody. */
export function useKnown(text: string, saving: boolean): Known | null {
  const [found, setFound] = useState<{ text: string; known: Known | null } | null>(null);
  const asked = text.trim();
  useEffect(() => {
    if (asked.length < shortest || saving) return;
    const timer = setTimeout(() => {
      askDesk('known', { text: asked })
        .then(({ known }) => setFound({ text: asked, known }))
        .catch(() => {});
    }, pause);
    return () => clearTimeout(timer);
  }, [asked, saving]);
  return found?.text === asked ? found.known : null;
}

const chats = ['wechat', 'line', 'whatsapp'] as const;
const lines = ['phone', 'sms', 'whatsapp', 'wechat', 'line'] as const;
type Way = (typeof lines)[number];

/** What a text can be; '' needs no question. */
const waysOf = (text: string): readonly Way[] => {
  if (text.trim() === '' || text.includes('@')) return [];
  return isPhone(text) ? lines : chats;
};

/** The chat most people use where this language is read. */
const usual = { en: 'whatsapp', 'zh-Hans': 'wechat', 'zh-Hant': 'line' } as const;

export function wayChosen(text: string, chosen: string, language: keyof typeof usual) {
  const ways = waysOf(text);
  if (ways.length === 0) return undefined;
  return ways.find((way) => way === chosen) ?? (isPhone(text) ? 'phone' : usual[language]);
}

interface Values {
  readonly reach: string;
  readonly by: string;
  readonly addTo: string;
}

interface Props {
  readonly values: Values;
  readonly known: Known | null;
  readonly change: (part: Partial<Values>) => void;
}

export function Reach({ values, known, change }: Props) {
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
        {known ? <Theirs known={known} values={values} change={change} /> : null}
      </div>
    </>
  );
}

/** Which chat or phone it is; what is usual is chosen already. */
export function Ways({ values, change }: Omit<Props, 'known'>) {
  const { words, language } = useShared();
  const say = useWords(shown);
  const ways = waysOf(values.reach);
  if (ways.length === 0) return null;
  return (
    <Pick
      label={say.by}
      value={wayChosen(values.reach, values.by, language) ?? ''}
      options={ways.map((way) => [way, words.reach[way]] as const)}
      onChange={(by) => change({ by })}
    />
  );
}

function Theirs({ known, values, change }: Props & { known: Known }) {
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
