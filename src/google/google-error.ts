// What an error of a service says for machines: its number. Its words may be in any language.

/** The HTTP code, where the service tells one. */
export const codeOf = (error: unknown): number | undefined =>
  (error as { details?: { code?: number } } | null)?.details?.code;

export const isForbidden = (error: unknown): boolean => codeOf(error) === 403;

const lasting: ReadonlySet<number | undefined> = new Set([400, 401, 403, 404]);

/** Google said no, and will say no again. */
export const isRefused = (error: unknown): boolean => lasting.has(codeOf(error));

const passing: ReadonlySet<number | undefined> = new Set([429, 500, 502, 503, 504]);

/** Google is busy, and will not be for long. */
export const isBusy = (error: unknown): boolean => passing.has(codeOf(error));

const longest = 300;

/** For people; it may hold what somebody wrote, and belongs into no log. */
export const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).slice(0, longest);
