// The form for whoever writes down what somebody says at the counter.
import { useState } from 'preact/hooks';
import type { Posters } from '../poster.ts';
import { shown } from '../words/shown.ts';
import { Copyable, PlacePick } from './poster-texts.tsx';
import { QrCode } from './qr-code.tsx';

export function StaffLinks({ posters }: { posters: Posters }) {
  const say = shown[posters.language];
  const [place, setPlace] = useState(posters.places[1]?.place ?? '');
  const links = posters.places.find((one) => one.place === place)?.links ?? [];
  // The desk's own language: it is staff who fill it in.
  const url = links[0]?.staffUrl ?? '';
  if (url === '') return null;
  return (
    <section class="part">
      <h2>{say.staff}</h2>
      <p class="quiet hint">{say.staffHint}</p>
      <div class="staff-link">
        <QrCode link={url} label={say.staffCode(place)} />
        <div>
          <PlacePick posters={posters} place={place} onChange={setPlace} />
          <Copyable title={say.staffLink} text={url} lang="en" posters={posters} />
        </div>
      </div>
    </section>
  );
}
