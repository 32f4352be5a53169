// The names and ids that every replayed request uses: the caller may choose them.

export const PLAIN = 'x';

/** Stands for the spreadsheet's id. */
export const BOOK = '{book}';

export const SCRATCH = {
  sheetId: 770_001,
  title: 'Proof scratch',
  /** A second tab, where a request makes one. */
  otherSheetId: 770_002,
  otherTitle: 'Proof other',
  /** One number for chart, protection and bands: each kind counts for itself. */
  objectId: 770_003,
  namedRangeId: 'proof_range',
  rows: 20,
  columns: 6,
  /** Stands for the mail address of whoever runs the proof. */
  me: '{me}',
} as const;
