// Who looks at every Sheets call of every local Google in this process.
export type SheetsObserver = (method: string, request: unknown, response: unknown) => void;

export const watchers: SheetsObserver[] = [];
