// How a complaint stands, as its facts say.

export const statuses = ['new', 'open', 'waiting', 'resolved', 'closed', 'withdrawn'] as const;
export type Status = (typeof statuses)[number];

interface HasStatus {
  readonly status: Status;
}

export const isOpen = ({ status }: HasStatus): boolean =>
  status === 'new' || status === 'open' || status === 'waiting';

/** Nothing is due while all there is to do is wait for the customer. Solved, something is due until the customer was told. */
export const isLate = (c: HasStatus & { readonly due: number | null }, now: number): boolean =>
  (c.status === 'resolved' || isOpen(c)) && c.due !== null && c.due < now;

/** Somebody above has to decide what may be given (S7). What is given within one's limit has a name at once. */
export const waitsForApproval = (
  c: HasStatus & { readonly value: number | null; readonly approvedBy: string },
): boolean => isOpen(c) && c.value !== null && c.value > 0 && c.approvedBy === '';

/** Somebody was hurt, or could be. */
export const isSafety = (c: { readonly hurt: boolean; readonly severity: string }): boolean =>
  c.hurt || c.severity === 'safety';
