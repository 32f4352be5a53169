// The vocabulary that the parts of the local Google share, and its face towards tests, workbench and command line.

/** How an execution was woken. Decides auth mode, identity and time limit. */
export type ExecutionKind = 'simple' | 'menu' | 'run' | 'trigger';

/** One service call: it leaves the script. */
export interface ServiceCall {
  readonly executionId: string;
  readonly functionName: string;
  /** 1 for the first counted call of this execution. */
  readonly index: number;
  /** For example `Sheets.Spreadsheets.batchUpdate`, `MailApp.sendEmail`, `Lock.tryLock`. */
  readonly name: string;
  readonly args: readonly unknown[];
}

/** What an interceptor may do to a call. `run` happens in the middle of the execution, before the call's effect. */
export type Interference =
  | { readonly kill: 'before' | 'after' }
  | { readonly fail: 'before' | 'after'; readonly message?: string; readonly code?: number }
  | { readonly run: () => void };

export type Interceptor = (call: ServiceCall) => Interference | undefined;

/** Why Google did not start an execution. */
export type RefusalCode = 'unauthorised' | 'simultaneous' | 'trigger-minutes';

export interface FailedCall {
  readonly name: string;
  /** HTTP code of a REST service. */
  readonly code?: number;
}

export interface ExecutionRecord {
  readonly id: string;
  readonly functionName: string;
  readonly kind: ExecutionKind;
  /** Mail address of the account whose authority was used. */
  readonly user: string;
  readonly startedAt: number;
  /** Simulated milliseconds: latency, sleeps and lock waits. */
  readonly tookMs: number;
  readonly status: 'completed' | 'failed' | 'killed' | 'timed out' | 'refused';
  readonly error?: { readonly name: string; readonly message: string; readonly stack?: string };
  readonly refusal?: RefusalCode;
  /** The returned value after google.script.run's serialisation; undefined for other kinds. */
  readonly result?: unknown;
  /** Counted service calls by name, in the order of first use. */
  readonly calls: Readonly<Record<string, number>>;
  readonly totalCalls: number;
  readonly cellsRead: number;
  /** Calls that a service refused or that went wrong, if there were any. */
  readonly failedCalls?: readonly FailedCall[];
  readonly log: readonly string[];
}

export interface SentMail {
  readonly id: string;
  readonly at: number;
  /** The account that sent it. */
  readonly from: string;
  readonly fromName: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly inlineImages: Readonly<
    Record<string, { readonly mime: string; readonly base64: string }>
  >;
  readonly attachments: readonly {
    readonly name: string;
    readonly mime: string;
    readonly base64: string;
  }[];
}

export type FormEvents = 'normal' | 'duplicate' | 'blank' | 'late' | 'missing' | 'lost' | 'edited';

export interface FormQuestion {
  readonly itemId: number;
  /** The `N` of `entry.N` in a prefilled link; differs from itemId as on Google. */
  readonly entryId: number;
  readonly title: string;
  readonly help: string;
  readonly type:
    | 'TEXT'
    | 'PARAGRAPH_TEXT'
    | 'MULTIPLE_CHOICE'
    | 'LIST'
    | 'CHECKBOX'
    | 'SCALE'
    | 'SECTION_HEADER'
    | 'PAGE_BREAK';
  readonly required: boolean;
  readonly choices: readonly string[];
  readonly hasOther: boolean;
  readonly scale?: {
    readonly low: number;
    readonly high: number;
    readonly lowLabel: string;
    readonly highLabel: string;
  };
}

export interface FormView {
  readonly formId: string;
  readonly title: string;
  readonly description: string;
  readonly confirmation: string;
  readonly published: boolean;
  readonly accepting: boolean;
  readonly publicUrl: string;
  readonly questions: readonly FormQuestion[];
  /** Answers by question title that the prefilled link carried. */
  readonly prefilled: Readonly<Record<string, string | readonly string[]>>;
}

/** What a workbench draws: everything already computed, the page decides nothing. */
export interface CellView {
  /** Display text. */
  readonly text: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly background?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly wrap?: boolean;
  readonly note?: string;
  /** Choices of a drop-down; absent when the cell has none. */
  readonly choices?: readonly string[];
  readonly checkbox?: boolean;
  readonly link?: string;
}

export interface TabView {
  readonly sheetId: number;
  readonly title: string;
  readonly index: number;
  readonly hidden: boolean;
  readonly tabColor?: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Pixels, one a column. */
  readonly columnWidths: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** 0-based row of the last row with content, plus one. */
  readonly usedRows: number;
  readonly merges: readonly {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  }[];
  readonly charts: readonly {
    readonly chartId: number;
    readonly svg: string;
    readonly row: number;
    readonly column: number;
    readonly offsetX: number;
    readonly offsetY: number;
    readonly width: number;
    readonly height: number;
  }[];
  readonly hideGridlines: boolean;
}

/** Menu items that `onOpen` built for a person. */
export interface MenuItemView {
  readonly caption: string;
  readonly functionName?: string;
  readonly items?: readonly MenuItemView[];
  readonly separator?: true;
}
