/** One call of the Sheets service, ready to be replayed. */
export interface Shape {
  /** Below `Sheets`: `Spreadsheets.batchUpdate`, `Values.get`. */
  readonly method: string;
  readonly args: readonly unknown[];
}

export type Shapes = Readonly<Record<string, Shape>>;
