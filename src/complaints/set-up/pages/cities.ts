// Time zones as people know them: by a city. The browser knows the zones; of the usual ones we know the names people type.

export interface City {
  readonly name: string;
  readonly zone: string;
}

/** `names`: cities by zone, several parted by commas, the one to show first. */
export function citiesOf(names: Readonly<Record<string, string>>): readonly City[] {
  const usual = Object.entries(names).flatMap(([zone, cities]) =>
    cities.split(/[,、]/).map((name) => ({ name, zone })),
  );
  const known = new Set(usual.map(({ name }) => name));
  const others = (Intl.supportedValuesOf?.('timeZone') ?? []).map((zone) => ({
    name: cityIn(zone),
    zone,
  }));
  return [...usual, ...others.filter(({ name }) => !known.has(name))];
}

const cityIn = (zone: string): string => (zone.split('/').pop() ?? zone).replaceAll('_', ' ');

export const cityOf = (cities: readonly City[], zone: string): string =>
  cities.find((city) => city.zone === zone)?.name ?? cityIn(zone);

const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/** Of a city, or of a zone's own name; '' = none that we know. */
export function zoneOf(cities: readonly City[], typed: string): string {
  const wanted = plain(typed).replaceAll('_', ' ');
  const isIt = ({ name, zone }: City): boolean =>
    plain(name) === wanted || plain(zone).replaceAll('_', ' ') === wanted;
  return cities.find(isIt)?.zone ?? (wanted === 'utc' ? 'Etc/UTC' : '');
}
