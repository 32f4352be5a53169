// The work behind the screens: reading the file, and handing its rows over.
import { useEffect, useState } from 'preact/hooks';
import type { ImportProgress, SentEntry } from '../../../desk/import-entry.ts';
import { momentAt } from '../../../sidebar/pieces/moments.ts';
import { actOnDesk, asFailure, type Failure, newId } from '../../../sidebar/pieces/server.ts';
import { useShared } from '../../../sidebar/pieces/shared.ts';
import type { Chosen } from './import-screen.tsx';
import type { Refused } from './not-readable.ts';
import { parcels } from './parcels.ts';
import { type Choices, type Findings, type Glance, glanceAt, scan } from './scan.ts';
import { tableWriting } from './table-file.ts';

export interface Refusal {
  readonly refused: Refused;
  readonly glance: Glance | null;
}

export const isFindings = (found: Findings | Refusal): found is Findings => 'rules' in found;

/** Read anew whenever something was said by hand. */
export function useScan({ source, lost }: Chosen) {
  const { zone, ahead } = useShared();
  const today = momentAt(Date.now() + ahead, zone).date;
  const [choices, setChoices] = useState<Choices>({ today, ...(lost ? tableWriting : {}) });
  const [found, setFound] = useState<Findings | Refusal | null>(null);
  const [busy, setBusy] = useState(true);
  useEffect(() => {
    let isLatest = true;
    setBusy(true);
    read(source, choices).then((result) => {
      if (!isLatest) return;
      setFound(result);
      setBusy(false);
    });
    return () => {
      isLatest = false;
    };
  }, [source, choices]);
  const change = (part: Partial<Choices>) => setChoices({ ...choices, ...part });
  return { found, busy, choices, change };
}

async function read(source: Blob, choices: Choices): Promise<Findings | Refusal> {
  try {
    const found = await scan(source, choices);
    if (typeof found !== 'string') return found;
    const glance = await glanceAt(source, choices);
    return { refused: found, glance: typeof glance === 'string' ? null : glance };
  } catch {
    return { refused: 'unreadable', glance: null };
  }
}

/** Rows go to the desk in parcels; an answer that is lost is asked for again, and nothing arrives twice. */
export function useHandOver(
  { source, name }: Chosen,
  found: Findings,
  onStarted: (job: ImportProgress) => void,
) {
  const [sending, setSending] = useState<number | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [id] = useState(newId);
  const start = async (): Promise<void> => {
    if (sending !== null) return;
    setFailure(null);
    setSending(0);
    try {
      const job = await handOver({ id, name: name.slice(0, 200), source, found }, setSending);
      if (job) onStarted(job);
    } catch (error) {
      setFailure(asFailure(error));
      setSending(null);
    }
  };
  return { sending, failure, start };
}

interface HandOver {
  readonly id: string;
  readonly name: string;
  readonly source: Blob;
  readonly found: Findings;
}

async function handOver({ id, name, source, found }: HandOver, say: (sent: number) => void) {
  let from = 0;
  let job: ImportProgress | null = null;
  for await (const rows of parcels(source, found)) {
    job = await sent({ id, name, total: found.count, from, rows });
    from += rows.length;
    say(from);
  }
  return job;
}

interface Parcel {
  readonly id: string;
  readonly name: string;
  readonly total: number;
  readonly from: number;
  readonly rows: readonly SentEntry[];
}

/** Tried twice: what had arrived the first time changes nothing the second. */
async function sent(parcel: Parcel): Promise<ImportProgress | null> {
  const send = async () => (await actOnDesk('importRows', parcel as never)).import;
  try {
    return await send();
  } catch (error) {
    if (asFailure(error).kind === 'refused') throw error;
    return send();
  }
}
