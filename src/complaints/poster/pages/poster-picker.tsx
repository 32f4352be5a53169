// Which posters: places and languages are ticked, the first of them is shown as it will hang.
import { useState } from 'preact/hooks';
import type { Language } from '../../../language/languages.ts';
import { Tick } from '../../../sidebar/pieces/fields.tsx';
import { Button } from '../../../sidebar/pieces/pieces.tsx';
import type { Posters } from '../poster.ts';
import { shown } from '../words/shown.ts';
import { hasWalls } from './has-walls.ts';
import { languagesOf } from './poster-languages.ts';
import { Papers } from './poster-paper.tsx';

export function PosterPicker({ posters }: { posters: Posters }) {
  const say = shown[posters.language];
  const offered = languagesOf(posters);
  const named = posters.places.map(({ place }) => place).filter((place) => place !== '');
  const walls = named.filter(hasWalls);
  const [wanted, setWanted] = useState<readonly string[]>(walls.length === 0 ? [''] : walls);
  const [languages, setLanguages] = useState<readonly Language[]>(offered);
  const chosen = posters.places.filter(({ place }) => wanted.includes(place));
  const ready = chosen.length > 0 && languages.length > 0;
  return (
    <section class="part">
      <h2>{say.posters}</h2>
      <p class="quiet hint">{say.postersHint}</p>
      <div class="picker">
        <div class="picker-choices">
          <Places posters={posters} wanted={wanted} onChange={setWanted} />
          {offered.length > 1 ? (
            <Languages {...{ say, offered, languages }} onChange={setLanguages} />
          ) : null}
          {ready ? (
            <Button look="filled" onPress={() => window.print()}>
              {say.print(chosen.length)}
            </Button>
          ) : (
            <p class="notice">{say.nothing}</p>
          )}
          {walls.length < named.length ? <p class="quiet hint">{say.noWalls}</p> : null}
          <p class="quiet hint">{say.renamed}</p>
          {posters.phone === '' ? <p class="quiet hint">{say.noPhone}</p> : null}
        </div>
        {ready ? <Papers posters={posters} chosen={chosen} languages={languages} /> : null}
      </div>
    </section>
  );
}

interface PlacesProps {
  readonly posters: Posters;
  readonly wanted: readonly string[];
  readonly onChange: (wanted: readonly string[]) => void;
}

function Places({ posters, wanted, onChange }: PlacesProps) {
  const say = shown[posters.language];
  const named = posters.places.map(({ place }) => place).filter((place) => place !== '');
  return (
    <fieldset class="choice">
      <legend>{say.places}</legend>
      {named.length > 3 ? (
        <div class="quick-picks">
          <Button onPress={() => onChange(named)}>{say.all}</Button>
          <Button onPress={() => onChange([])}>{say.none}</Button>
        </div>
      ) : null}
      <div class="places">
        {[...named, ''].map((place) => (
          <Tick
            key={place}
            label={place === '' ? say.noPlace : place}
            checked={wanted.includes(place)}
            onChange={(yes) => onChange(toggled(wanted, place, yes))}
          />
        ))}
      </div>
    </fieldset>
  );
}

function Languages(props: {
  say: (typeof shown)['en'];
  offered: readonly Language[];
  languages: readonly Language[];
  onChange: (languages: readonly Language[]) => void;
}) {
  const { say, offered, languages, onChange } = props;
  return (
    <fieldset class="choice">
      <legend>{say.languages}</legend>
      {offered.map((language) => (
        <Tick
          key={language}
          label={say.languageNames[language]}
          checked={languages.includes(language)}
          onChange={(yes) => onChange(toggled(languages, language, yes))}
        />
      ))}
    </fieldset>
  );
}

const toggled = <Value extends string>(
  values: readonly Value[],
  value: Value,
  wanted: boolean,
): readonly Value[] => [...values.filter((one) => one !== value), ...(wanted ? [value] : [])];
