import type { ChartData } from './chart-data.js';

export type { ChartData };

/** What a colour stands for; the words are always beside it. */
export type Tone = 'good' | 'caution' | 'bad' | 'neutral';

/** Text within a line. */
export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'strong'; readonly content: Inlines }
  | { readonly type: 'emphasis'; readonly content: Inlines }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'link'; readonly href: string; readonly content: Inlines }
  | { readonly type: 'break' }
  | { readonly type: 'status'; readonly tone: Tone; readonly text: string };
export type Inlines = readonly Inline[];

export interface Heading {
  readonly type: 'heading';
  /** 1 is the report's title. */
  readonly level: number;
  readonly content: Inlines;
  /** Unique in the report; what contents and links lead to. */
  readonly id: string;
  /** It is the title of a whole section, at whatever level. */
  readonly opensSection?: true;
}

export interface Column {
  readonly title: string;
  readonly align: 'start' | 'end';
  /** Whether its cells head their rows. */
  readonly header?: boolean;
}

export interface Table {
  readonly type: 'table';
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Inlines[])[];
  /** A last row of totals. */
  readonly total?: readonly Inlines[];
}

export interface StatusCount {
  readonly tone: Tone;
  readonly label: string;
  readonly count: number;
  /** As many were counted in the period before; only where its total stands beside the whole. */
  readonly before?: number;
}

/** The period before, as its column is headed, and its own total. */
export interface StatusTotalBefore {
  readonly title: string;
  readonly total: number;
}

export type Block =
  | Heading
  | { readonly type: 'paragraph'; readonly content: Inlines; readonly role?: 'lead' | 'note' }
  /** What an officer wrote, kept apart from what the program says. */
  | { readonly type: 'prose'; readonly label: string; readonly blocks: readonly Block[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | Table
  | {
      readonly type: 'status-counts';
      readonly caption: string;
      readonly counts: readonly StatusCount[];
      readonly total: number;
      readonly before?: StatusTotalBefore;
    }
  /** `words` say what the picture shows; `table` holds its data. */
  | {
      readonly type: 'chart';
      readonly id: string;
      readonly title: string;
      readonly words: string;
      readonly data: ChartData;
      readonly table: Table;
    }
  | { readonly type: 'callout'; readonly tone: Tone; readonly title: string; readonly blocks: readonly Block[] }
  | {
      readonly type: 'definitions';
      readonly items: readonly { readonly term: Inlines; readonly description: Inlines }[];
    }
  | {
      readonly type: 'contents';
      readonly title: string;
      readonly entries: readonly { readonly level: number; readonly content: Inlines; readonly id: string }[];
    };

export type BlockType = Block['type'];

/** One finished report, for any format. */
export interface ReportDocument {
  readonly title: string;
  readonly council: string;
  /** Printed across every page of a draft. */
  readonly watermark: string | undefined;
  readonly blocks: readonly Block[];
  /** One line at the foot of each page. */
  readonly foot: string;
  /** Where the index of the period stands, relative to this report; nothing for the index itself. */
  readonly index: string | undefined;
}

export function text(value: string): Inlines {
  return value === '' ? [] : [{ type: 'text', text: value }];
}

export function status(tone: Tone, label: string): Inlines {
  return [{ type: 'status', tone, text: label }];
}

export function paragraph(value: string | Inlines, role?: 'lead' | 'note'): Block {
  const content = typeof value === 'string' ? text(value) : value;
  return role ? { type: 'paragraph', content, role } : { type: 'paragraph', content };
}

/** A heading of a section; compose() gives it its id. */
export function heading(level: number, value: string | Inlines): Heading {
  return { type: 'heading', level, content: typeof value === 'string' ? text(value) : value, id: '' };
}
