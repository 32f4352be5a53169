// Set-up: what the business is called, which languages it speaks, how it is reached.

import { type Language, languages } from '../../../language/languages.ts';
import { countryCodes, countryOf } from '../../../plain/countries.ts';
import { Line, Pick, Tick } from '../../../sidebar/pieces/fields.tsx';
import { shown } from '../words/shown.ts';
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

function Zone({ typed, change }: Section) {
  const say = shown[typed.language];
  const zones = [...new Set([typed.zone, ...Intl.supportedValuesOf('timeZone')])];
  return (
    <Pick
      label={say.zone}
      value={typed.zone}
      options={zones.map((zone) => [zone, zone.replaceAll('_', ' ')])}
      onChange={(zone) => change({ zone })}
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
  const toggle = (language: Language, wanted: boolean) =>
    change({
      languages: languages.filter((one) =>
        one === language ? wanted : typed.languages.includes(one),
      ),
    });
  return (
    <fieldset class="choice in-row">
      <legend>{say.languages}</legend>
      {languages.map((language) => (
        <Tick
          key={language}
          label={say.languageNames[language]}
          checked={typed.languages.includes(language)}
          wrong={typed.languages.length === 0 ? say.languagesMissing : ''}
          onChange={(wanted) => toggle(language, wanted)}
        />
      ))}
      <p class="quiet hint">{say.languagesHint}</p>
    </fieldset>
  );
}

export function Reaching({ typed, change, me }: Section) {
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
    </section>
  );
}
