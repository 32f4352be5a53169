// Set-up: what the business is called, which languages it speaks, how it is reached.

import { useMemo, useState } from 'preact/hooks';
import { type Language, languages } from '../../../language/languages.ts';
import { chats, countryCodes, countryOf } from '../../../plain/countries.ts';
import { Line, Pick, Tick } from '../../../sidebar/pieces/fields.tsx';
import { useShared } from '../../../sidebar/pieces/shared.ts';
import { shown } from '../words/shown.ts';
import { citiesOf, cityOf, zoneOf } from './cities.ts';
import { withLanguage } from './set-up-answers.ts';
import type { Section } from './set-up-page.tsx';

export function Business(section: Section) {
  const { typed, change } = section;
  const say = shown[typed.language];
  return (
    <section class="part">
      <h2>{say.business}</h2>
      <Line
        label={say.businessName}
        value={typed.businessName}
        placeholder={say.businessNameHint}
        wrong={typed.businessName.trim() === '' ? say.businessNameMissing : ''}
        required
        onChange={(businessName) => change({ businessName })}
      />
      <div class="two">
        <Pick
          label={say.language}
          value={typed.language}
          options={languages.map((language) => [language, say.languageNames[language]])}
          onChange={(language) => change(withLanguage(typed, language as Language))}
        />
        <Zone {...section} />
      </div>
      <Country {...section} />
      <CustomerLanguages {...section} />
    </section>
  );
}

/** By city: typed, or chosen from what the browser proposes while one types. */
function Zone({ typed, change }: Section) {
  const say = shown[typed.language];
  const cities = useMemo(() => citiesOf(say.cities), [say]);
  const [city, setCity] = useState(() => cityOf(cities, typed.zone));
  const [spoken, setSpoken] = useState(typed.language);
  if (spoken !== typed.language) {
    setSpoken(typed.language);
    setCity(cityOf(cities, typed.zone));
  }
  const known = zoneOf(cities, city) !== '';
  return (
    <Line
      label={say.zone}
      value={city}
      placeholder={say.zoneHint}
      wrong={known ? '' : say.zoneWrong}
      required
      proposed={cities.map(({ name }) => name)}
      onChange={(next) => {
        setCity(next);
        const zone = zoneOf(cities, next);
        if (zone !== '') change({ zone });
      }}
    />
  );
}

/** By the zone until somebody says otherwise. */
function Country({ typed, change }: Section) {
  const say = shown[typed.language];
  const names = new Intl.DisplayNames([typed.language], { type: 'region' });
  const byName = new Intl.Collator(typed.language).compare;
  const options = countryCodes
    .map((code) => [code, names.of(code) ?? code] as const)
    .sort(([, a], [, b]) => byName(a, b));
  return (
    <Pick
      label={say.country}
      value={countryOf(typed)}
      options={[['', say.noCountry] as const, ...options]}
      onChange={(country) => change({ country })}
    />
  );
}

function CustomerLanguages({ typed, change }: Section) {
  const say = shown[typed.language];
  return (
    <Several
      legend={say.languages}
      hint={say.languagesHint}
      all={languages}
      names={say.languageNames}
      chosen={typed.languages}
      wrong={typed.languages.length === 0 ? say.languagesMissing : ''}
      onChange={(chosen) => change({ languages: chosen })}
    />
  );
}

function Chats({ typed, change }: Section) {
  const { words } = useShared();
  const say = shown[typed.language];
  return (
    <Several
      legend={say.chats}
      hint={say.chatsHint}
      all={chats}
      names={words.reach}
      chosen={typed.chats}
      onChange={(chosen) => change({ chats: chosen })}
    />
  );
}

function Several<Code extends string>(props: {
  legend: string;
  hint: string;
  all: readonly Code[];
  names: Readonly<Record<Code, string>>;
  chosen: readonly Code[];
  wrong?: string;
  onChange: (chosen: Code[]) => void;
}) {
  const { legend, hint, all, names, chosen, wrong = '', onChange } = props;
  return (
    <fieldset class="choice in-row">
      <legend>{legend}</legend>
      {all.map((code) => (
        <Tick
          key={code}
          label={names[code]}
          checked={chosen.includes(code)}
          wrong={wrong}
          onChange={(wanted) =>
            onChange(all.filter((one) => (one === code ? wanted : chosen.includes(one))))
          }
        />
      ))}
      <p class="quiet hint">{hint}</p>
    </fieldset>
  );
}

export function Reaching(section: Section) {
  const { typed, change, me } = section;
  const say = shown[typed.language];
  return (
    <section class="part">
      <h2>{say.reach}</h2>
      <p class="notice">{say.sender(me)}</p>
      <Line
        label={say.deskMail}
        value={typed.deskMail}
        onChange={(deskMail) => change({ deskMail })}
      />
      <div class="two">
        <Line
          label={say.urgentPhone}
          value={typed.urgentPhone}
          optional
          onChange={(urgentPhone) => change({ urgentPhone })}
        />
        <Line
          label={say.emergencyPhone}
          value={typed.emergencyPhone}
          optional
          onChange={(emergencyPhone) => change({ emergencyPhone })}
        />
      </div>
      <Chats {...section} />
    </section>
  );
}
