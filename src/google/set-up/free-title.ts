/** A title that nobody has: Google knows no two tabs of one name. `taken`: in small letters; the title found is added. */
export function freeTitle(title: string, taken: Set<string>): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? title : `${title} ${number}`;
    if (!taken.has(candidate.toLowerCase())) {
      taken.add(candidate.toLowerCase());
      return candidate;
    }
  }
}
