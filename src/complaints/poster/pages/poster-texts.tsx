// Short texts with the link in them, ready to be copied, in the customer's language.
import { useState } from 'preact/hooks';
import { CopyButton } from '../../../sidebar/pieces/copy.tsx';
import { Pick } from '../../../sidebar/pieces/fields.tsx';
import type { Posters } from '../poster.ts';
import { shown } from '../words/shown.ts';
import { Receipt } from './poster-receipt.tsx';
import { codeFile } from './qr-code.tsx';

const kinds = ['website', 'chat'] as const;

export function Texts({ posters }: { posters: Posters }) {
  const say = shown[posters.language];
  const [place, setPlace] = useState('');
  const links = (posters.places.find((one) => one.place === place) ?? posters.places[0])?.links;
  const [language, setLanguage] = useState<string>(links?.[0]?.language ?? '');
  const link = links?.find((one) => one.language === language);
  if (!links || !link) return null;
  return (
    <section class="part">
      <h2>{say.texts}</h2>
      <p class="quiet hint">{say.textsHint}</p>
      <div class="two">
        <PlacePick posters={posters} place={place} onChange={setPlace} />
        {links.length > 1 ? (
          <Pick
            label={say.textsFor}
            value={language}
            options={links.map((one) => [one.language, say.languageNames[one.language]])}
            onChange={setLanguage}
          />
        ) : null}
      </div>
      <Receipt posters={posters} place={place} link={link} />
      {kinds.map((kind) => (
        <Copyable
          key={kind}
          title={say[kind]}
          text={shown[link.language].copies[kind](link.url)}
          lang={link.language}
          posters={posters}
        />
      ))}
      <Copyable title={say.link} text={link.url} lang="en" posters={posters} />
      <p>
        <a class="as-link" download="code.svg" href={codeFile(link.url)}>
          {say.code}
        </a>
      </p>
    </section>
  );
}

export function PlacePick(props: {
  posters: Posters;
  place: string;
  onChange: (place: string) => void;
}) {
  const say = shown[props.posters.language];
  const places = props.posters.places.map(({ place }) => place);
  if (places.length < 2) return null;
  return (
    <Pick
      label={say.textsPlace}
      value={props.place}
      options={places.map((place) => [place, place === '' ? say.noPlace : place])}
      onChange={props.onChange}
    />
  );
}

export function Copyable(props: { title: string; text: string; lang: string; posters: Posters }) {
  return (
    <div class="copyable">
      <h3>{props.title}</h3>
      <p lang={props.lang}>{props.text}</p>
      <CopyButton text={props.text} label={shown[props.posters.language].copy(props.title)} />
    </div>
  );
}
