// Files inside a zip file: found by its directory at the end, unpacked by the browser itself, a piece at a time.
import { NotReadable } from '../not-readable.ts';

interface Packed {
  readonly method: number;
  readonly size: number;
  readonly at: number;
}

/** Names are the same in whatever letters. */
export interface Zip {
  has(name: string): boolean;
  /** Nothing for a name that is not there. NotReadable when all that was unpacked so far is too much. */
  text(name: string): AsyncGenerator<string>;
}

/** Unpacked, of one file: a small one may hold any number of zeros. */
const mostBytes = 300 << 20;

const sign = { end: 0x06054b50, entry: 0x02014b50, end64: 0x06064b50 } as const;
const endLength = 22;
const longestComment = 0xffff;
const unknown = 0xffff_ffff;

export async function openZip(source: Blob): Promise<Zip> {
  const files = await directoryOf(source);
  let left = mostBytes;
  return {
    has: (name) => files.has(name.toLowerCase()),
    async *text(name) {
      const file = files.get(name.toLowerCase());
      if (!file) return;
      const decoder = new TextDecoder();
      for await (const bytes of unpacked(source, file)) {
        left -= bytes.length;
        if (left < 0) throw new NotReadable('too-large');
        yield decoder.decode(bytes, { stream: true });
      }
    },
  };
}

const viewOf = async (source: Blob, from: number, to: number): Promise<DataView> =>
  new DataView(await source.slice(Math.max(0, from), to).arrayBuffer());

async function directoryOf(source: Blob): Promise<ReadonlyMap<string, Packed>> {
  const tail = await viewOf(source, source.size - endLength - longestComment, source.size);
  let at = tail.byteLength - endLength;
  while (at >= 0 && tail.getUint32(at, true) !== sign.end) at -= 1;
  if (at < 0) throw new NotReadable('unreadable');
  const [size, from] = directoryAt(tail, at);
  return entriesIn(await viewOf(source, from, from + size));
}

/** Its size and place; of very large files they stand in a record of their own before. */
function directoryAt(tail: DataView, end: number): readonly [number, number] {
  const [size, from] = [tail.getUint32(end + 12, true), tail.getUint32(end + 16, true)];
  if (from !== unknown) return [size, from];
  for (let at = end - 56; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) === sign.end64) return [long(tail, at + 40), long(tail, at + 48)];
  }
  throw new NotReadable('unreadable');
}

const long = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

function entriesIn(view: DataView): ReadonlyMap<string, Packed> {
  const found = new Map<string, Packed>();
  const decoder = new TextDecoder();
  let at = 0;
  while (at + 46 <= view.byteLength && view.getUint32(at, true) === sign.entry) {
    if ((view.getUint16(at + 8, true) & 1) === 1) throw new NotReadable('encrypted');
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const nameEnd = at + 46 + (name ?? 0);
    const text = decoder.decode(new Uint8Array(view.buffer, at + 46, name));
    found.set(
      text.toLowerCase().replace(/\\/g, '/').replace(/^\//, ''),
      packedAt(view, at, nameEnd),
    );
    at = nameEnd + (extra ?? 0) + (comment ?? 0);
  }
  return found;
}

/** What does not fit into 32 bits stands in the first extra field, in this order: unpacked, packed, place. */
function packedAt(view: DataView, at: number, extra: number): Packed {
  const method = view.getUint16(at + 10, true);
  const short = [24, 20, 42].map((field) => view.getUint32(at + field, true));
  let next = extra + 4;
  const [, size = 0, place = 0] = short.map((value) => {
    if (value !== unknown) return value;
    next += 8;
    return long(view, next - 8);
  });
  return { method, size, at: place };
}

async function* unpacked(source: Blob, { method, size, at }: Packed): AsyncGenerator<Uint8Array> {
  const head = await viewOf(source, at, at + 30);
  const from = at + 30 + head.getUint16(26, true) + head.getUint16(28, true);
  const packed = source.slice(from, from + size).stream();
  if (method !== 0 && method !== 8) throw new NotReadable('unreadable');
  const stream = method === 0 ? packed : packed.pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    void reader.cancel().catch(() => {});
  }
}
