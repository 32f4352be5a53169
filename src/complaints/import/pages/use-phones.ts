// Which phones of the file nobody could call: asked of the desk, which knows the plans of numbers, while the preview stands.
import { useEffect, useState } from 'preact/hooks';
import { askDesk } from '../../../sidebar/pieces/server.ts';
import type { CsvRow } from './csv.ts';
import { type Rules, readEntry } from './entries.ts';
import type { Chosen } from './import-screen.tsx';
import type { Findings } from './scan.ts';
import { bodyRows } from './table.ts';

interface Written {
  readonly row: number;
  readonly phone: string;
}

export interface UnreadPhones {
  readonly count: number;
  readonly first: readonly Written[];
}

const none: UnreadPhones = { count: 0, first: [] };
const [shown, mostAtOnce] = [20, 5000];

/** Nothing of it is needed to go on: where no answer comes, nothing is said. */
export function useUnreadPhones({ source }: Chosen, found: Findings): UnreadPhones {
  const [unread, setUnread] = useState(none);
  useEffect(() => {
    let isLatest = true;
    setUnread(none);
    const read = async (): Promise<void> => {
      let all = none;
      for await (const some of phonesOf(source, found)) {
        const { unreadable } = await askDesk('importPhones', {
          phones: some.map((one) => one.phone),
        });
        if (!isLatest) return;
        all = withMore(
          all,
          unreadable.flatMap((at) => some[at] ?? []),
        );
        setUnread(all);
      }
    };
    read().catch(() => {});
    return () => {
      isLatest = false;
    };
  }, [source, found]);
  return unread;
}

const withMore = ({ count, first }: UnreadPhones, more: readonly Written[]): UnreadPhones => ({
  count: count + more.length,
  first: [...first, ...more].slice(0, shown),
});

async function* phonesOf(source: Blob, { rules, ...writing }: Findings) {
  if (rules.mapping.phone === undefined) return;
  const heading = { row: rules.headingRow, header: rules.header };
  let some: Written[] = [];
  for await (const csv of bodyRows(source, writing, heading)) {
    some.push(...phoneIn(csv, rules));
    if (some.length < mostAtOnce) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}

function phoneIn(csv: CsvRow, rules: Rules): readonly Written[] {
  const read = readEntry(csv, rules);
  const phone = 'entry' in read ? read.entry.phone : undefined;
  return phone ? [{ row: csv.row, phone }] : [];
}
