// Date and Intl as the script sees them: the simulated clock, and the script's zone whatever the process's zone is.
import { instantOf, wallTime, zoneOffset } from '../zoned-time.ts';

const FIELDS = [
  'FullYear',
  'Month',
  'Date',
  'Hours',
  'Minutes',
  'Seconds',
  'Milliseconds',
] as const;
const PLAIN_ISO = /^[+-]?\d{4,6}-\d\d(-\d\d)?T[\d:.,]+$/;
const HAS_ZONE = /(GMT|UTC|Z|[+-]\d{2}:?\d{2})(\s*\(.*\))?$/i;
const ISO_DATE = /^[+-]?\d{4,6}(-\d\d(-\d\d)?)?$/;

/** Replaces Date in this context; every date shares the real prototype, so `instanceof` holds everywhere. */
export function installDate(timeZone: string, now: () => number): void {
  const RealDate = Date;
  const parse = (text: string) => parseIn(RealDate, timeZone, text);
  const instant = (args: readonly unknown[]): number => {
    if (args.length === 0) return now();
    const [first] = args;
    if (args.length > 1) return instantOf(timeZone, Reflect.apply(RealDate.UTC, null, args));
    if (first instanceof RealDate) return first.getTime();
    return typeof first === 'string' ? parse(first) : new RealDate(Number(first)).getTime();
  };
  function ScriptDate(...args: unknown[]): unknown {
    if (!new.target) return new RealDate(now()).toString();
    return Reflect.construct(RealDate, [instant(args)], new.target);
  }
  Object.defineProperty(ScriptDate, 'name', { value: 'Date' });
  ScriptDate.prototype = RealDate.prototype;
  Object.assign(ScriptDate, { UTC: RealDate.UTC, now, parse: (text: unknown) => parse(`${text}`) });
  override(RealDate.prototype, 'constructor', ScriptDate);
  installFields(RealDate, timeZone);
  installTexts(RealDate.prototype, timeZone);
  override(globalThis, 'Date', ScriptDate);
}

function parseIn(RealDate: DateConstructor, timeZone: string, text: string): number {
  const trimmed = text.trim();
  if (PLAIN_ISO.test(trimmed)) return instantOf(timeZone, RealDate.parse(`${trimmed}Z`));
  if (ISO_DATE.test(trimmed) || HAS_ZONE.test(trimmed)) return RealDate.parse(trimmed);
  return instantOf(timeZone, RealDate.parse(`${trimmed} UTC`));
}

function installFields(RealDate: DateConstructor, timeZone: string): void {
  const prototype = RealDate.prototype;
  const wall = (date: Date) => {
    const time = date.getTime();
    return new RealDate(Number.isNaN(time) ? time : wallTime(timeZone, time));
  };
  for (const field of FIELDS) {
    override(prototype, `get${field}`, function (this: Date) {
      return wall(this)[`getUTC${field}`]();
    });
    override(prototype, `set${field}`, function (this: Date, ...args: number[]) {
      const shown = wall(this);
      Reflect.apply(shown[`setUTC${field}`], shown, args);
      return this.setTime(instantOf(timeZone, shown.getTime()));
    });
  }
  override(prototype, 'getDay', function (this: Date) {
    return wall(this).getUTCDay();
  });
  override(prototype, 'getTimezoneOffset', function (this: Date) {
    return -Math.round(zoneOffset(timeZone, this.getTime()) / 60_000);
  });
}

function installTexts(prototype: Date, timeZone: string): void {
  const toUTC = prototype.toUTCString;
  const dateText = (date: Date) => {
    const [day, number, month, year] = toUTC
      .call(new Date(wallTime(timeZone, date.getTime())))
      .replace(',', '')
      .split(' ');
    return `${day} ${month} ${number} ${year}`;
  };
  const timeText = (date: Date) => {
    const shown = new Date(wallTime(timeZone, date.getTime())).toISOString().slice(11, 19);
    const offset = -date.getTimezoneOffset();
    const two = (value: number) => `${Math.trunc(value)}`.padStart(2, '0');
    const zone = `${offset < 0 ? '-' : '+'}${two(Math.abs(offset) / 60)}${two(Math.abs(offset) % 60)}`;
    return `${shown} GMT${zone}`;
  };
  const text = (write: (date: Date) => string) =>
    function (this: Date): string {
      return Number.isNaN(this.getTime()) ? 'Invalid Date' : write(this);
    };
  override(prototype, 'toDateString', text(dateText));
  override(prototype, 'toTimeString', text(timeText));
  override(
    prototype,
    'toString',
    text((date) => `${dateText(date)} ${timeText(date)}`),
  );
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const) {
    const real = prototype[name];
    override(prototype, name, function (this: Date, locales?: string, options?: object) {
      return real.call(this, locales, { timeZone, ...options });
    });
  }
}

/** Also for Intl: its default zone is the script's. */
export function installIntl(timeZone: string): void {
  const Real = Intl.DateTimeFormat;
  function DateTimeFormat(locales?: string, options?: Intl.DateTimeFormatOptions): unknown {
    return new Real(locales, { timeZone, ...options });
  }
  DateTimeFormat.prototype = Real.prototype;
  DateTimeFormat.supportedLocalesOf = Real.supportedLocalesOf;
  override(Real.prototype, 'constructor', DateTimeFormat);
  override(Intl, 'DateTimeFormat', DateTimeFormat);
}

function override(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, configurable: true, writable: true });
}
