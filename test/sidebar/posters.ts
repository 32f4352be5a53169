// What the server says of a firm's forms, for the poster's page.
import type { Posters } from '../../src/complaints/poster/poster.ts';
import type { Language } from '../../src/language/languages.ts';
import { scenes } from './scenes.ts';

const form =
  'https://docs.google.com/forms/d/e/1FAIpQLSeXn3o8Qm5Y2b7cVtR4uWkJpLz0aHsDfGqEiNvBxMwKyCoT9A';

export const linkTo = (language: Language, place: string, reference = ''): string =>
  `${form}-${language}/viewform?usp=pp_url${place === '' ? '' : `&entry.1702593145=${encodeURIComponent(place)}`}${reference === '' ? '' : `&entry.918273645=${reference}`}`;

export function somePosters(
  language: Language,
  languages: readonly Language[],
  part: Partial<Posters> = {},
): Posters {
  const { business, places } = scenes[language];
  return {
    businessName: business,
    language,
    zone: 'Asia/Taipei',
    phone: '02-2345-6789',
    practising: false,
    pending: false,
    places: ['', ...places].map((place) => ({
      place,
      links: languages.map((one) => ({
        language: one,
        url: linkTo(one, place),
        staffUrl: linkTo(one, place, 'STAFF-7KQ2M9XWTP'),
      })),
    })),
    ...part,
  };
}
