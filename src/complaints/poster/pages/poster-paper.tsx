// One sheet of paper: an invitation and a code in each language of the firm's customers.

import type { PlaceLinks, PosterLink, Posters } from '../poster.ts';
import { shown } from '../words/shown.ts';
import { QrCode } from './qr-code.tsx';

interface PaperProps {
  readonly posters: Posters;
  readonly place: string;
  readonly links: readonly PosterLink[];
}

export function Paper({ posters, place, links }: PaperProps) {
  const { businessName, phone } = posters;
  return (
    <article class={`paper in-${links.length}`}>
      <header>
        <p class="paper-firm">{businessName}</p>
        {place === '' ? null : <p class="paper-place">{place}</p>}
      </header>
      {links.map((link) => (
        <Invitation key={link.language} link={link} of={[businessName, place]} />
      ))}
      <footer>
        {links.map(({ language }) => {
          const { paper } = shown[language];
          return (
            <p key={language} lang={language}>
              {phone === '' ? null : <b>{paper.phone(phone)}</b>} <span>{paper.counter}</span>
            </p>
          );
        })}
      </footer>
    </article>
  );
}

function Invitation({ link, of }: { link: PosterLink; of: readonly [string, string] }) {
  const { paper, codeFor } = shown[link.language];
  return (
    <section lang={link.language} class="invitation">
      <div class="invitation-words">
        <h2>{paper.headline}</h2>
        <p>{paper.sentence}</p>
        <p class="paper-scan">{paper.scan}</p>
      </div>
      <QrCode link={link.url} label={codeFor(...of)} />
    </section>
  );
}

/** The first on the screen, all of them on paper. */
export function Papers(props: {
  posters: Posters;
  chosen: readonly PlaceLinks[];
  languages: readonly string[];
}) {
  return (
    <div class="papers">
      {props.chosen.map(({ place, links }) => (
        <Paper
          key={place}
          posters={props.posters}
          place={place}
          links={links.filter(({ language }) => props.languages.includes(language))}
        />
      ))}
    </div>
  );
}
