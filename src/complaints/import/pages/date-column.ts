// In which order a column of dates is written, as far as its cells prove it.
import {
  type DateReading,
  type Moment,
  type Order,
  orders,
  type Readings,
} from '../../../plain/written-dates.ts';

/** What the cells that have more than one reading have in common. */
export interface DateColumn {
  /** Orders in which every one of them is a date. */
  readonly possible: readonly Order[];
  /** The first cell that says something else in each order. */
  readonly example: { readonly text: string; readonly readings: Readings } | null;
  /** Orders in which at least one is a date. */
  readonly some: readonly Order[];
}

export const blankColumn: DateColumn = { possible: orders, example: null, some: [] };

export function withCell(column: DateColumn, text: string, reading: DateReading): DateColumn {
  if ('only' in reading) return column;
  const can = (order: Order): boolean => reading.orders[order] !== undefined;
  const differs = new Set(Object.values(reading.orders)).size > 1;
  return {
    possible: column.possible.filter(can),
    some: orders.filter((order) => column.some.includes(order) || can(order)),
    example: column.example ?? (differs ? { text, readings: reading.orders } : null),
  };
}

export interface OrderFound {
  /** null: somebody has to say. */
  readonly order: Order | null;
  /** What may be said, with what the example would mean. */
  readonly choices: readonly { readonly order: Order; readonly moment: Moment }[];
  readonly example: string;
}

export function orderOf({ possible, some, example }: DateColumn): OrderFound {
  const left = possible.length > 0 ? possible : some;
  const choices = left.flatMap((order) => {
    const moment = example?.readings[order];
    return moment === undefined ? [] : [{ order, moment }];
  });
  const meanings = new Set(choices.map(({ moment }) => moment));
  // Without a cell that differs, every order says the same.
  if (left.length === 1 || (possible.length > 0 && meanings.size < 2)) {
    return { order: left[0] ?? null, choices: [], example: '' };
  }
  return { order: null, choices, example: example?.text ?? '' };
}

export const momentIn = (reading: DateReading, order: Order | null): Moment | undefined =>
  'only' in reading ? reading.only : order === null ? undefined : reading.orders[order];
