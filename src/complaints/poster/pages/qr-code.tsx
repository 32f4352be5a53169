// A link as a code that a phone's camera reads, drawn here: no network, sharp at any size.
import { correction, generate } from 'lean-qr';

/** Light cells around a code; readers need four (ISO/IEC 18004). */
export const pad = 4;

/** A scratch or a thumb over 15 % of it does no harm. */
export const codeOf = (link: string) => generate(link, { minCorrectionLevel: correction.M });

/** Runs of dark cells as one path. */
function drawn(link: string): { readonly path: string; readonly size: number } {
  const bitmap = codeOf(link);
  const rows = bitmap.toString({ on: '#', off: ' ', lf: '\n', pad }).split('\n');
  const runs = rows.flatMap((row, y) =>
    [...row.matchAll(/#+/g)].map(
      ({ 0: { length }, index }) => `M${index} ${y}h${length}v1h-${length}z`,
    ),
  );
  return { path: runs.join(''), size: bitmap.size + 2 * pad };
}

export function QrCode({ link, label }: { link: string; label: string }) {
  const { path, size } = drawn(link);
  return (
    <svg class="code" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`}>
      <path fill="#ffffff" d={`M0 0h${size}v${size}h-${size}z`} />
      <path fill="#000000" shape-rendering="crispEdges" d={path} />
    </svg>
  );
}

/** The same as a file for whoever prints receipts or signs. */
export function codeFile(link: string): string {
  const { path, size } = drawn(link);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="600" viewBox="0 0 ${size} ${size}"><path fill="#fff" d="M0 0h${size}v${size}h-${size}z"/><path d="${path}"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
