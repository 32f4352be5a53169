// Poster and links: what a shop hangs, prints on receipts, sends in a chat, and keeps on the counter.
import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { Loading, Trouble } from '../../../sidebar/pieces/pieces.tsx';
import { asFailure, askDesk, type Failure } from '../../../sidebar/pieces/server.ts';
import { SharedContext, sharedOutside } from '../../../sidebar/pieces/shared.ts';
import { browserLanguage, wordsOf } from '../../../sidebar/pieces/words.ts';
import type { Posters } from '../poster.ts';
import { shown } from '../words/shown.ts';
import { languagesOf } from './poster-languages.ts';
import { PosterPicker } from './poster-picker.tsx';
import { StaffLinks } from './poster-staff.tsx';
import { Texts } from './poster-texts.tsx';

export function PosterPage() {
  const [posters, setPosters] = useState<Posters | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [said, say] = useState('');
  const ask = useCallback(async () => {
    setFailure(null);
    try {
      setPosters(await askDesk('poster', {}));
    } catch (error) {
      setFailure(asFailure(error));
    }
  }, []);
  useEffect(() => void ask(), [ask]);
  const language = posters?.language ?? browserLanguage();
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = shown[language].title;
  }, [language]);
  const desk = useMemo(
    () => ({ ...sharedOutside(wordsOf[language], language, posters?.zone ?? ''), say }),
    [language, posters],
  );
  return (
    <SharedContext.Provider value={desk}>
      <main class="poster-page">
        <h1>{shown[language].title}</h1>
        <p class={said === '' ? 'said' : 'said shown'} role="status">
          {said}
        </p>
        {failure ? <Trouble failure={failure} retry={() => void ask()} /> : null}
        {posters ? <Loaded posters={posters} /> : null}
        {posters || failure ? null : <Loading words={desk.words} />}
      </main>
    </SharedContext.Provider>
  );
}

/** Where Google is not reachable. */
const mainland = /^Asia\/(Shanghai|Urumqi|Chongqing|Chungking|Harbin|Kashgar)$|^PRC$/;

function Loaded({ posters }: { posters: Posters }) {
  const say = shown[posters.language];
  const notices = [
    posters.pending ? say.pending : '',
    posters.practising ? say.practising : '',
    mainland.test(posters.zone) ? say.mainland : '',
  ].filter((notice) => notice !== '');
  if (languagesOf(posters).length === 0) return <p class="notice">{say.noForm}</p>;
  return (
    <>
      {notices.map((notice) => (
        <p class="notice" key={notice}>
          {notice}
        </p>
      ))}
      <PosterPicker posters={posters} />
      <Texts posters={posters} />
      <StaffLinks posters={posters} />
    </>
  );
}
