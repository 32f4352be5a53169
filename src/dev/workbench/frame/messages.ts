// What a frame and the page around it say to each other.

export type FromFrame =
  | { readonly tell: 'call'; readonly id: number; readonly name: string; readonly args: unknown[] }
  | { readonly tell: 'open'; readonly url: string }
  | { readonly tell: 'close' }
  | { readonly tell: 'height'; readonly height: number };

export interface ToFrame {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: { readonly name: string; readonly message: string };
}

/** Put in by the server. */
export const PAGE = '__PAGE__';

export const tell = (message: FromFrame): void => parent.postMessage(message, PAGE);

/** Google's own addresses open in the workbench, where their content is. */
const HERE = /^https:\/\/docs\.google\.com\/(forms|spreadsheets)\//;

export function openHere(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link?.href) return;
  if (HERE.test(link.href)) {
    event.preventDefault();
    tell({ tell: 'open', url: link.href });
  } else {
    // `_top` would be the workbench itself; Google's page is left in the same way by a new tab.
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
  }
}
