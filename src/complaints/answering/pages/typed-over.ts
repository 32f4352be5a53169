// A text with what it promises filled in, typed over: what was not touched stays open, so that the fields beside it go on
// writing there; what is promised can be typed in either.
import { slot, slots, withoutSlots } from '../../../plain/slots.ts';

export interface Fillings {
  readonly what: string;
  readonly by: string;
}

/** Where nothing is promised yet, the text shows where it will stand. */
const blank = '____';

const shownIn = (at: string, { what, by }: Fillings): string =>
  at === slots.by ? by : what.trim() === '' ? blank : what;

export const filledIn = (text: string, fillings: Fillings): string =>
  text.replace(slot, (at) => shownIn(at, fillings));

interface Typed {
  readonly text: string;
  /** What is promised, where it was typed in the text itself. */
  readonly what?: string;
}

/** What somebody made of the filled text: what they did not touch stays open, what they typed over is theirs. */
export function typedOver(text: string, fillings: Fillings, typed: string): Typed {
  const edit = editOf(filledIn(text, fillings), typed);
  const kept = placesIn(text, fillings).flatMap((place) => keptIn(place, edit, typed));
  const what = kept.find((place) => place.what !== undefined)?.what;
  const opened = kept.reduceRight(
    (open, { at, from, to }) => open.slice(0, from) + at + open.slice(to),
    withoutSlots(typed),
  );
  return what === undefined ? { text: opened } : { text: opened, what };
}

/** One change of a text, in it as it was, and by how much it grew. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly grown: number;
}

/** People type forwards: of two ways to read it, it is the earlier place. */
function editOf(before: string, typed: string): Edit {
  const end = sameAtEnd(before, typed);
  const to = before.length - end;
  const from = sameAtStart(before.slice(0, to), typed.slice(0, typed.length - end));
  return { from, to, grown: typed.length - before.length };
}

/** Where the place is now, if it still is one. What is promised goes on where its words do. */
function keptIn(place: Place, edit: Edit, typed: string): readonly Place[] {
  const { from, to } = place;
  const grown = { ...place, to: to + edit.grown };
  if (place.at === slots.what && from <= edit.from && to >= edit.to) {
    const what = typed.slice(from, grown.to).replace(/^_+|_+$/g, '');
    return what === '' ? [] : [{ ...grown, what }];
  }
  if (to <= edit.from) return [place];
  return from >= edit.to ? [{ ...grown, from: from + edit.grown }] : [];
}

interface Place {
  readonly at: string;
  readonly from: number;
  readonly to: number;
  /** What is promised now, where it was typed here. */
  readonly what?: string;
}

function placesIn(text: string, fillings: Fillings): readonly Place[] {
  let grown = 0;
  return [...text.matchAll(slot)].map(({ 0: at, index }) => {
    const from = index + grown;
    const to = from + shownIn(at, fillings).length;
    grown = to - index - 1;
    return { at, from, to };
  });
}

function sameAtStart(one: string, other: string): number {
  let same = 0;
  while (same < one.length && same < other.length && one[same] === other[same]) same += 1;
  return same;
}

function sameAtEnd(one: string, other: string): number {
  let same = 0;
  while (same < one.length && same < other.length && one.at(-same - 1) === other.at(-same - 1)) {
    same += 1;
  }
  return same;
}
