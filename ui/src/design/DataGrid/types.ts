/** What a list tells the DataGrid. */
import type { ReactNode } from "react";
import type { DateRule } from "../dateValue";
import type { GridLabels } from "../labels";
import type { Option } from "../options";
import type { GridView, SavedView } from "./view";

/** What a cell holds: sorted, found and edited by this; shown by `cell`. */
export type GridValue = string | number | boolean | null | readonly string[];

/** What an editor gives back: text, the value of an option, an ISO instant or null for no date, or tokens. */
export type GridEdit = string | null | readonly string[];

export type GridEditor<Row> =
  | { kind: "text"; mono?: boolean }
  | { kind: "select"; options: readonly Option[] | ((row: Row) => readonly Option[]) }
  | { kind: "choice"; options: readonly Option[] | ((row: Row) => readonly Option[]) }
  | { kind: "date"; rule: DateRule }
  | {
      kind: "tokens";
      options: readonly Option[] | ((row: Row) => readonly Option[]);
      add: string;
      /** Offers what was typed as one more token; undefined where it cannot be one. */
      create?: (typed: string) => Option | undefined;
    };

/** By ticking the values that occur, by a part of the words, or by days. */
export type GridFilterBy = { kind: "values" } | { kind: "text" } | { kind: "date"; rule: DateRule };

export interface GridColumn<Row> {
  id: string;
  header: string;
  value: (row: Row) => GridValue;
  /** The value as words, for finding and showing, where the value itself is a code or an instant. */
  text?: (row: Row) => string;
  /** How it looks; without it, the words. */
  cell?: (row: Row) => ReactNode;
  /** The least width in pixels; columns share what is left in proportion. */
  width: number;
  /** Stays at the left while the list is scrolled sideways; the first column always does. */
  frozen?: boolean;
  /** True unless said otherwise. */
  sortable?: boolean;
  /** How rows are filtered by it; without it, as its editor and its values suggest. */
  filter?: false | GridFilterBy;
  align?: "end";
  editor?: GridEditor<Row>;
  /** Rows whose cell cannot be edited. */
  readOnly?: (row: Row) => boolean;
  /** Rows whose cell is edited where `onOpen` leads, instead of in place. */
  opens?: (row: Row) => boolean;
}

/** One cell of a batch. A batch may hold several of the same row. */
export interface GridCellEdit<Row> {
  row: Row;
  column: string;
  value: GridEdit;
}

export interface GridGroup {
  id: string;
  label: string;
}

export interface DataGridProps<Row> {
  /** Names the list for assistive technology. */
  label: string;
  /** Keep the array's identity while nothing changes: sorting and finding are redone when it does. */
  rows: readonly Row[];
  /** Keep at module scope or in a memo. */
  columns: readonly GridColumn<Row>[];
  rowId: (row: Row) => string;
  /** What a row is called aloud. */
  rowName: (row: Row) => string;
  groupBy?: (row: Row) => GridGroup;
  /** What is shown of the rows, where the owner keeps it; else the list does, until it is left. */
  view?: GridView;
  onViewChange?: (view: GridView) => void;
  /** Views that were saved under a name. With `onViewsChange` a menu above the list applies, saves, renames and deletes. */
  views?: readonly SavedView[];
  onViewsChange?: (views: readonly SavedView[]) => void;
  /** Saves one cell. Resolves with nothing, or with the text of an error, which keeps the editor open. */
  onEdit?: (row: Row, columnId: string, value: GridEdit) => Promise<void | string>;
  /**
   * Saves the cells of a paste or a fill as one step: one undo, one entry in the log. Resolves with nothing, or with the
   * text of an error, and then nothing may have been saved. Without it, no more than one cell is changed at a time.
   */
  onEditMany?: (edits: readonly GridCellEdit<Row>[]) => Promise<string | undefined>;
  /** Enter on a cell that has no editor, and Ctrl+Enter or double click on any. */
  onOpen?: (row: Row, columnId: string) => void;
  /** `single`: the row under the cursor; `multi`: check boxes. */
  selection?: "none" | "single" | "multi";
  selected?: readonly string[];
  onSelect?: (rowIds: readonly string[]) => void;
  /** Delete key. Asked first by `confirmDelete`; resolves with nothing, or with the text of an error. */
  onDelete?: (rows: readonly Row[]) => Promise<void | string>;
  confirmDelete?: (rows: readonly Row[]) => Promise<boolean>;
  /** In place of the rows when there are none at all: an EmptyState. */
  empty: ReactNode;
  /** Beside the find box. */
  tools?: ReactNode;
  /** After `tools`: what can be done to the rows that the selected range covers; none while it covers one cell. */
  rangeTools?: (rows: readonly Row[]) => ReactNode;
  hideFind?: boolean;
  /** No bar above the list: the screen has its own, which stays while nothing matches. */
  hideBar?: boolean;
  /** `rows` are the beginning of a longer list: how long it is, and what is called when its end comes near. */
  more?: { total: number; load: () => void };
  rowHeight?: number;
  labels?: Partial<GridLabels>;
}
