// What the page and its server tell each other. JSON only.
import type { CellView, ExecutionRecord, MenuItemView, TabView } from '../google/types.ts';

export const languages = ['en', 'zh-Hans', 'zh-Hant'] as const;
export type Language = (typeof languages)[number];
/** Lived in for six weeks; as on its first morning; a sheet that nobody has set up yet. */
export const shopKinds = ['living', 'empty', 'fresh'] as const;

export interface ShopName {
  readonly kind: (typeof shopKinds)[number];
  readonly language: Language;
}

export interface PersonView {
  readonly mail: string;
  readonly name: string;
}

export interface PanelView {
  readonly kind: 'sidebar' | 'dialog';
  readonly title: string;
  /** Another one whenever the script shows it anew. */
  readonly stamp: string;
}

export interface FormHead {
  readonly formId: string;
  readonly title: string;
  readonly open: boolean;
  readonly publicUrl: string;
}

export interface MailHead {
  readonly id: string;
  readonly at: number;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly attachments: readonly string[];
}

export interface MessageView {
  readonly kind: string;
  readonly title: string;
  readonly text: string;
}

/** Everything but the cells, as one person sees it. */
export interface Snapshot {
  readonly version: number;
  readonly shop: ShopName;
  readonly title: string;
  readonly now: number;
  readonly timeZone: string;
  /** The clock is on its way. */
  readonly moving: boolean;
  /** Those who may edit the spreadsheet; the first set it up. */
  readonly people: readonly PersonView[];
  readonly tabs: readonly TabView[];
  readonly menus: readonly MenuItemView[];
  readonly panel: PanelView | null;
  readonly forms: readonly FormHead[];
  /** Newest first. */
  readonly mails: readonly MailHead[];
  /** Newest first. */
  readonly executions: readonly Execution[];
  /** What alerts and toasts have said to this person, oldest first. */
  readonly messages: readonly MessageView[];
}

export type Execution = Pick<
  ExecutionRecord,
  | 'id'
  | 'functionName'
  | 'kind'
  | 'user'
  | 'startedAt'
  | 'tookMs'
  | 'status'
  | 'calls'
  | 'totalCalls'
  | 'cellsRead'
  | 'log'
> & { readonly error?: string };

/** Cells of some rows; 0 stands for a cell with nothing to show, choices are numbered because they repeat. */
export interface CellRows {
  readonly rows: readonly (readonly (0 | (Omit<CellView, 'choices'> & { choices?: number }))[])[];
  readonly choices: readonly (readonly string[])[];
}

export type Answers = Readonly<Record<string, string | readonly string[]>>;
