// Six weeks of a shop, played through the doors that people use, so that a visitor finds a desk in use.

import * as z from 'zod';
import { build } from '../build.ts';
import { callDesk } from '../desk/doors.ts';
import { describe } from '../desk/folder.ts';
import type { Files } from '../google/host/executions/project.ts';
import type { LocalGoogle } from '../google/local-google.ts';
import { Customers } from './customers.ts';
import { onlineShop } from './online-shop.ts';
import { openShop, zoneOf } from './open-shop.ts';
import { repairShop } from './repair-shop.ts';
import { Rows } from './rows.ts';
import { salon } from './salon.ts';
import type { Deed, Shop, Step, Tale } from './script.ts';
import { type ShopCalendar, shopCalendar } from './shop-calendar.ts';

const shops = { en: repairShop, 'zh-Hans': salon, 'zh-Hant': onlineShop } as const;

export interface Playing {
  /** The machine's clock; the shop's is at most a week behind. */
  readonly now: number;
  /** The bundle; built anew if left out. */
  readonly files?: Files;
}

export async function playShop(language: Shop['language'], playing: Playing): Promise<LocalGoogle> {
  const shop = shops[language];
  const calendar = shopCalendar(zoneOf(shop), playing.now);
  const google = openShop(shop, playing.files ?? (await build()), calendar.opens);
  new Player(shop, google, calendar).play();
  return google;
}

const Done = z.looseObject({ done: z.boolean(), sentence: z.string().optional() });
const minute = 60_000;
const telling = ['answer', 'told'];
type Days = readonly [Step[0], Step[0]];
type Typed = Extract<Deed, { readonly column: string }>;

/** Whenever nothing more happens for a while the clock strikes: mails leave, what was typed is read. */
const quietTimes = (times: readonly number[]): number[] =>
  times
    .filter((at, index) => (times[index + 1] ?? Infinity) - at > 20 * minute)
    .map((at) => at + 5 * minute);

interface Moment {
  readonly at: number;
  readonly happen: () => void;
}

class Player {
  readonly #shop: Shop;
  readonly #google: LocalGoogle;
  readonly #calendar: ShopCalendar;
  readonly #rows: Rows;
  readonly #team: Rows;
  readonly #customers: Customers;
  readonly #numbers = new Map<Tale, string>();
  #ids = 0;

  constructor(shop: Shop, google: LocalGoogle, calendar: ShopCalendar) {
    const described = describe(google);
    this.#shop = shop;
    this.#google = google;
    this.#calendar = calendar;
    this.#rows = new Rows(google, described, 'complaints', 'number');
    this.#team = new Rows(google, described, 'team', 'name');
    this.#customers = new Customers(google, described);
  }

  play(): void {
    const moments = this.#shop.tales
      .flatMap((told) => this.#momentsOf(told))
      .sort((a, b) => a.at - b.at);
    const times = moments.map(({ at }) => at);
    const strikes = [...this.#calendar.strikes, ...quietTimes(times)]
      .filter((at) => at < this.#calendar.ends)
      .map((at) => ({ at, happen: () => this.#google.advanceTo(at) }));
    for (const { at, happen } of [...moments, ...strikes].sort((a, b) => a.at - b.at)) {
      this.#sleepUntil(at);
      happen();
    }
    this.#sleepUntil(this.#calendar.ends);
    this.#google.advanceTo(this.#calendar.ends);
  }

  /** Time passes without the script's clock; it strikes when it is let. */
  #sleepUntil(at: number): void {
    const { triggers, clock } = this.#google.world;
    for (const trigger of triggers) {
      if (typeof trigger.nextAt === 'number') trigger.nextAt = Math.max(trigger.nextAt, at);
    }
    if (at - 1 > clock) this.#google.advanceTo(at - 1);
  }

  #momentsOf(told: Tale): Moment[] {
    const steps = (told.steps ?? []).map(
      (step): Moment => ({
        at: this.#calendar.instant(step[0]),
        happen: () => this.#inTime(told, step),
      }),
    );
    return [{ at: this.#calendar.instant(told.at), happen: () => this.#begin(told) }, ...steps];
  }

  #begin(told: Tale): void {
    this.#google.world.clock = this.#calendar.instant(told.at);
    if (told.form) {
      this.#customers.fill('complaint', { language: this.#shop.language, ...told.form });
    }
    if (told.logged) {
      const { by, ...facts } = told.logged;
      this.#call('quickLog', { hurt: false, place: '', reach: '', who: '', ...facts }, by);
    }
    if (told.form ?? told.logged) this.#numbers.set(told, this.#rows.newest());
  }

  #inTime(told: Tale, [when, deed, by]: Step): void {
    this.#google.world.clock = this.#calendar.instant(when);
    const number = this.#numbers.get(told) ?? '';
    try {
      this.#do(number, this.#withTelling(told, number, [when, deed]), by);
    } catch (error) {
      const story = `${when}, ${number} (${told.at}): ${JSON.stringify(deed)}`;
      throw new Error(`${story}: ${error instanceof Error ? error.message : error}`);
    }
  }

  #do(number: string, deed: Deed, by: string | undefined): void {
    if ('add' in deed) {
      this.#customers.follow(number, 'complaint', { what: deed.add });
    } else if ('face' in deed) {
      this.#customers.follow(number, 'satisfaction', deed.more, { score: String(deed.face) });
    } else if ('column' in deed) {
      this.#type(number, deed, by);
    } else if ('earlier' in deed) {
      this.#import(deed.earlier, by ?? '');
    } else {
      this.#call(deed.call, this.#named(number, deed.with), by ?? this.#ownerOf(number));
    }
  }

  #type(number: string, { column, types, of }: Typed, by: string | undefined): void {
    const [rows, key] = of === undefined ? [this.#rows, number] : [this.#team, of];
    const [row, at] = [rows.row(key), rows.column(column)];
    this.#google.typeCell(this.#mailOf(by, number), rows.sheetId, row, at, types);
  }

  /** Finished so long ago that their words are about to go. */
  #import(complaints: readonly object[], by: string): void {
    const year = new Date(this.#google.now).getUTCFullYear() - 3;
    const [received, closed] = ['20T00:00:00', '22T10:00:00'].map((at) => `${year}-05-${at}`);
    const rows = complaints.map((one, at) => ({
      ...{ key: `old-${at}`, row: at + 2, received, closed, status: 'closed' },
      ...one,
    }));
    const file = { name: 'earlier.csv', total: rows.length, from: 0 };
    this.#call('importRows', { ...file, rows }, by);
  }

  /** Whoever was answered or rung within the hour knows how it ended; everybody else has a mail. */
  #withTelling({ steps = [] }: Tale, number: string, [when, deed]: Step): Deed {
    if (!('call' in deed) || deed.call !== 'resolve') return deed;
    const at = this.#calendar.instant(when);
    const isTold = steps.some(([then, said]) => {
      const ago = at - this.#calendar.instant(then);
      return ago > 0 && ago <= 60 * minute && 'call' in said && telling.includes(said.call);
    });
    const how = isTold || this.#rows.text(number, 'mail') === '' ? 'known' : 'mail';
    return { call: 'resolve', with: { how, ...deed.with } };
  }

  /** Dates and numbers for what a story names by its moments. */
  #named(
    number: string,
    { due, of, which, kept, days, ...args }: Readonly<Record<string, unknown>>,
  ): Readonly<Record<string, unknown>> {
    return {
      ...{ number, ...args },
      ...(which === undefined ? {} : { which: `${number}-P${which}` }),
      ...(kept === undefined ? {} : { kept: (kept as number[]).map((at) => `${number}-P${at}`) }),
      ...(due === undefined ? {} : { due: this.#calendar.local(due as Step[0]) }),
      ...(days === undefined ? {} : this.#days(days as Days)),
      ...(of === undefined ? {} : { of: this.#numberFrom(of as Step[0]) }),
    };
  }

  #days = ([from, to]: Days) => {
    const day = (when: Step[0]): string => this.#calendar.local(when).slice(0, 10);
    return { from: day(from), to: day(to) };
  };

  #numberFrom = (when: Step[0]): string =>
    [...this.#numbers].find(([{ at }]) => at === when)?.[1] ?? '';

  #call(name: string, args: Readonly<Record<string, unknown>>, by: string): void {
    this.#ids += 1;
    const id = `lived-${String(this.#ids).padStart(6, '0')}`;
    const as = this.#shop.people[by];
    if (!as) throw new Error(`"${by}" does not work here`);
    const { done, sentence } = Done.parse(callDesk(this.#google, name, [{ id, ...args }], { as }));
    if (!done) throw new Error(sentence ?? 'refused');
  }

  #ownerOf = (number: string): string => this.#rows.text(number, 'owner');

  #mailOf(by: string | undefined, number: string): string {
    return this.#shop.people[by ?? this.#ownerOf(number)] ?? '';
  }
}
