// Who somebody is and may decide, as the rows of Team say.

/** Names are typed by hand: case and blanks around them do not matter. */
export const sameName = (a: string, b: string): boolean =>
  a.trim().toLowerCase() === b.trim().toLowerCase();

/** Managers and the principal decide what is above a person's limit and hand complaints to others; null = not of the Team. */
export const leads = ({ role }: { readonly role: string | null }): boolean =>
  role !== null && role !== 'staff';

/** Whoever complains goes by a name, or by the company's. */
export const nameOf = (who: { readonly name: string; readonly company: string }): string =>
  who.name || who.company;
