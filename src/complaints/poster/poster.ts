// Where a poster, a receipt and a phone on the counter lead: the form with its place already chosen.

import type { Desk } from '../../desk/desk.ts';
import { personWithMail } from '../../desk/people.ts';
import { prefilledLink } from '../../desk/prefilled-link.ts';
import { staffReference } from '../../desk/reference.ts';
import type { Language } from '../../language/languages.ts';

export interface PosterLink {
  readonly language: Language;
  readonly url: string;
  /** The same, written down by staff; '' for who is not in Team. */
  readonly staffUrl: string;
}

/** `place` is '' for the form without one. */
export interface PlaceLinks {
  readonly place: string;
  readonly links: readonly PosterLink[];
}

export interface Posters {
  readonly businessName: string;
  readonly language: Language;
  readonly zone: string;
  /** For urgent matters; '' = none. */
  readonly phone: string;
  readonly practising: boolean;
  /** Places were changed and the forms do not offer them yet: a code printed now would choose nothing. */
  readonly pending: boolean;
  readonly places: readonly PlaceLinks[];
}

/** A code of a longer link no camera reads. */
const longestLink = 1000;

export function postersOf(desk: Desk, mail: string, pending: boolean): Posters {
  const { businessName, language, zone, urgentPhone } = desk.settings;
  const isStaff = personWithMail(desk.team, mail) !== undefined;
  const places = [...new Set(desk.places.map(({ place }) => place))];
  return {
    ...{ businessName, language, zone, pending },
    phone: urgentPhone,
    practising: desk.state.practising,
    places: ['', ...(pending ? [] : places)].map((place) => ({
      place,
      links: linksTo(desk, place, isStaff),
    })),
  };
}

/** The desk's own language first. */
function linksTo({ settings, state }: Desk, place: string, isStaff: boolean): PosterLink[] {
  const { language, languages } = settings;
  const reference = staffReference(state.secret);
  return [...new Set([language, ...languages])].flatMap((wanted) => {
    const form = state.forms.find((one) => one.purpose === 'complaint' && one.language === wanted);
    if (!form || form.prefill === '' || !languages.includes(wanted)) return [];
    const leadTo = (answers: Readonly<Record<string, string>>): string => {
      const url = prefilledLink(form, { ...answers, place });
      return url.length > longestLink ? prefilledLink(form, answers) : url;
    };
    return [{ language: wanted, url: leadTo({}), staffUrl: isStaff ? leadTo({ reference }) : '' }];
  });
}
