// The cells that have been looked at, in blocks of rows, fetched again when the sheet changes.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CellView } from '../../../google/types.ts';
import type { CellRows } from '../../protocol.ts';
import { get } from '../server.ts';
import type { Span } from './axis.ts';

/** null: nothing to show there. undefined: not known yet. */
export type CellAt = (row: number, column: number) => CellView | null | undefined;

const BLOCK = 50;

interface Block {
  readonly version: number;
  readonly rows: readonly (readonly (CellView | null)[])[];
}

export interface CellStore {
  readonly at: CellAt;
  /** Every row that is known. */
  readonly known: readonly number[];
  /** Shows a text until the server has answered. */
  expect(row: number, column: number, text: string): void;
}

function unpacked({ rows, choices }: CellRows): Block['rows'] {
  return rows.map((line) =>
    line.map((cell) => {
      if (cell === 0) return null;
      const { choices: number, ...view } = cell;
      return number === undefined ? view : { ...view, choices: choices[number] ?? [] };
    }),
  );
}

const blockOf = (row: number): number => Math.floor((row - 1) / BLOCK);

export interface Shown {
  readonly sheetId: number;
  readonly as: string;
  readonly version: number;
}

export function useCells({ sheetId, as, version }: Shown, spans: readonly Span[]): CellStore {
  const blocks = useRef(new Map<number, Block>());
  const [, redraw] = useState(0);
  useEffect(() => {
    blocks.current = new Map();
  }, [sheetId]);
  const wanted = [...new Set(spans.flatMap(({ from, to }) => [blockOf(from), blockOf(to)]))]
    .filter((block) => block >= 0)
    .sort((one, other) => one - other);
  useEffect(() => {
    let over = false;
    const missing = wanted.filter((block) => blocks.current.get(block)?.version !== version);
    for (const block of missing) {
      const query = { as, sheetId, row: block * BLOCK + 1, rows: BLOCK };
      void get<CellRows>('cells', query).then((answer) => {
        if (over) return;
        blocks.current.set(block, { version, rows: unpacked(answer) });
        redraw((count) => count + 1);
      });
    }
    return () => {
      over = true;
    };
  }, [sheetId, as, version, wanted.join()]);
  return storeOf(blocks.current, () => redraw((count) => count + 1));
}

function storeOf(blocks: Map<number, Block>, redraw: () => void): CellStore {
  return {
    at: (row, column) => {
      const line = blocks.get(blockOf(row))?.rows[(row - 1) % BLOCK];
      return line && (line[column - 1] ?? null);
    },
    known: [...blocks].flatMap(([block, { rows }]) => rows.map((_, at) => block * BLOCK + at + 1)),
    expect: (row, column, text) => {
      const block = blocks.get(blockOf(row));
      if (!block) return;
      const rows = block.rows.map((line, at) =>
        at === (row - 1) % BLOCK
          ? line.map((cell, index) => (index === column - 1 ? { ...cell, text } : cell))
          : line,
      );
      blocks.set(blockOf(row), { ...block, rows });
      redraw();
    },
  };
}
