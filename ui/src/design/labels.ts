/**
 * Every word that the design speaks by itself, in English. The app replaces them as a whole with
 * `LabelsProvider` (by those of its language), a screen one by one with a component's `labels` prop.
 */
import type { Verdict } from "./verdict";

export interface GridLabels {
  find: string;
  findHint: string;
  count: (shown: number, of: number) => string;
  /** The first column decides, the next where it leaves rows equal. */
  sorted: (by: readonly { column: string; direction: "ascending" | "descending" }[]) => string;
  unsorted: (column: string) => string;
  /** The name of a column's head: with its place in the order where several columns make it. */
  head: (column: string, order: number | undefined, filtered: boolean) => string;
  saved: (column: string, value: string) => string;
  saving: string;
  cancelled: string;
  removed: (count: number) => string;
  selected: (count: number) => string;
  selectRow: (row: string) => string;
  selectAll: string;
  selectColumn: string;
  nothingFound: (find: string) => string;
  failed: string;
}

/** What is said of many cells at once: selected, copied, pasted, filled. */
export interface GridBatchLabels {
  selected: (rows: number, columns: number) => string;
  collapsed: string;
  copied: (rows: number, columns: number) => string;
  pasted: (cells: number, refused: number) => string;
  filled: (cells: number, refused: number) => string;
  nothingNew: string;
  /** The owner refused the batch, or it failed: `why` is a whole sentence. */
  undone: (why: string) => string;
  stillSaving: string;
  oneOnly: string;
  nowhere: string;
  nothingToFill: string;
  cannotEdit: string;
  notChoice: (text: string) => string;
  severalChoices: (text: string) => string;
  unreadable: (text: string, why: string) => string;
  beyondRows: (rows: number) => string;
  beyondColumns: (columns: number) => string;
  /** Cells of one column that were refused for the same reason: the first rows by name, and how many more. */
  refusal: (column: string, rows: readonly string[], more: number, why: string) => string;
  moreRefusals: (count: number) => string;
  report: string;
  dismiss: string;
}

export interface GridFilterLabels {
  open: (column: string) => string;
  contains: string;
  from: string;
  through: string;
  find: string;
  values: string;
  empty: string;
  more: (count: number) => string;
  clear: string;
  done: string;
  inForce: string;
  clearAll: string;
  chip: (column: string, what: string) => string;
  remove: (column: string, what: string) => string;
  whatContains: (text: string) => string;
  whatDays: (from: string | null, through: string | null) => string;
  whatValues: (labels: readonly string[]) => string;
  applied: (column: string, what: string) => string;
  removed: (column: string) => string;
  cleared: string;
  nothingPasses: string;
}

export interface GridViewLabels {
  menu: string;
  current: (name: string) => string;
  whole: string;
  none: string;
  name: string;
  save: string;
  replace: string;
  rename: (name: string) => string;
  newName: (name: string) => string;
  keep: string;
  discard: string;
  cancel: string;
  remove: (name: string) => string;
  needed: string;
  taken: (name: string) => string;
  applied: (name: string) => string;
  saved: (name: string) => string;
  renamed: (name: string) => string;
  removed: (name: string) => string;
}

export interface Labels {
  verdict: Record<Verdict, string>;
  grid: GridLabels;
  gridBatch: GridBatchLabels;
  gridFilter: GridFilterLabels;
  gridViews: GridViewLabels;
  matrix: {
    cell: (tag: string, endpoint: string, verdict: string, details: readonly string[]) => string;
    group: (name: string, count: number) => string;
    count: (shown: number, of: number) => string;
  };
  choice: { placeholder: string; none: string; open: string; clear: string };
  tokens: { chosen: string; remove: (item: string) => string; chipHelp: string; inputHelp: (count: number) => string };
  date: { hint: string; unreadable: string; twoDigitYear: string; noSuchDay: string };
  dialog: { close: string; cancel: string; discardQuestion: string; keep: string; discard: string };
  toast: { region: string; dismiss: string };
  copy: { done: string; refused: string; path: string };
  /** A chord as the keyboards of the language print it: `Ctrl+Home`. */
  keys: { chord: (english: string) => string };
  shell: {
    skip: string;
    rooms: string;
    draft: string;
    inspector: string;
    status: string;
    explain: string;
    theme: string;
    themes: { light: string; dark: string; system: string };
    attention: (count: number) => string;
  };
}

export const english: Labels = {
  verdict: { allow: "Allow", deny: "Deny", exempt: "Exempt", unknown: "Unknown" },
  grid: {
    find: "Find",
    findHint: "any word in the list…",
    count: (shown, of) =>
      shown === of ? `${figure(of)} ${rows(of)}` : `${figure(shown)} of ${figure(of)} ${rows(of)}`,
    sorted: (by) => `Sorted by ${by.map(({ column, direction }) => `${column}, ${direction}`).join(", then by ")}.`,
    unsorted: (column) => `No longer sorted by ${column}.`,
    head: (column, order, filtered) =>
      [column, ...(order === undefined ? [] : [`sort ${order}`]), ...(filtered ? ["filtered"] : [])].join(", "),
    saved: (column, value) => `${column} saved: ${value === "" ? "empty" : value}.`,
    saving: "Saving…",
    cancelled: "Edit cancelled, nothing changed.",
    removed: (count) => `${figure(count)} ${rows(count)} removed.`,
    selected: (count) => `${figure(count)} ${rows(count)} selected.`,
    selectRow: (row) => `Select ${row}`,
    selectAll: "Select all rows shown",
    selectColumn: "Selection",
    nothingFound: (find) => `No row contains “${find}”.`,
    failed: "The change was not saved. Try again.",
  },
  gridBatch: {
    selected: (count, columns) => `${area(count, columns)} selected.`,
    collapsed: "One cell selected.",
    copied: (count, columns) => `${area(count, columns)} copied.`,
    pasted: (count, refused) => outcome(count, "pasted", refused),
    filled: (count, refused) => outcome(count, "filled", refused),
    nothingNew: "Nothing changed: the cells say this already.",
    undone: (why) => `Nothing was changed. ${why}`,
    stillSaving: "The change before this one is still being saved. Try again.",
    oneOnly: "This list takes one cell at a time, and nothing was changed. Copy one cell, and paste it into one.",
    nowhere: "Stand on a cell to paste into it.",
    nothingToFill: "Select the cell to repeat and the cells below it, then fill down.",
    cannotEdit: "this cannot be edited here",
    notChoice: (text) => (text.trim() === "" ? "this cannot be empty" : `“${text}” is not one of the choices`),
    severalChoices: (text) => `“${text}” is the name of several choices`,
    unreadable: (text, why) => `“${text}”: ${why.replace(/\.$/u, "")}`,
    beyondRows: (count) => `${figure(count)} ${rows(count)} beyond the end of the list`,
    beyondColumns: (count) => `${figure(count)} ${columnsWord(count)} beyond the last one`,
    refusal: (column, names, more, why) =>
      `${column}, ${names.join(", ")}${more === 0 ? "" : ` and ${figure(more)} more ${rows(more)}`}: ${why}`,
    moreRefusals: (count) => `and ${figure(count)} more ${count === 1 ? "reason" : "reasons"}`,
    report: "Result",
    dismiss: "Dismiss",
  },
  gridFilter: {
    open: (column) => `Filter ${column}`,
    contains: "Contains",
    from: "On or after",
    through: "On or before",
    find: "Find a value",
    values: "Values",
    empty: "empty",
    more: (count) => `${figure(count)} more. Type to find them.`,
    clear: "Clear filter",
    done: "Done",
    inForce: "Filters",
    clearAll: "Clear filters",
    chip: (column, what) => `${column}: ${what}`,
    remove: (column, what) => `Remove filter, ${column}: ${what}`,
    whatContains: (text) => `contains “${text}”`,
    whatDays: (from, through) =>
      [...(from === null ? [] : [`from ${from}`]), ...(through === null ? [] : [`through ${through}`])].join(" "),
    whatValues: (labels) =>
      labels.length <= 3 ? labels.join(", ") : `${labels.slice(0, 2).join(", ")} and ${figure(labels.length - 2)} more`,
    applied: (column, what) => `Filtered by ${column}: ${what}.`,
    removed: (column) => `No longer filtered by ${column}.`,
    cleared: "Filters cleared.",
    nothingPasses: "No row passes the filters.",
  },
  gridViews: {
    menu: "Views",
    current: (name) => `View: ${name}`,
    whole: "All rows",
    none: "A view keeps what is found, filtered and sorted under a name. None is saved yet.",
    name: "Name of this view",
    save: "Save view",
    replace: "Replace view",
    rename: (name) => `Rename ${name}`,
    newName: (name) => `New name of ${name}`,
    keep: "Rename",
    discard: "Delete",
    cancel: "Cancel",
    remove: (name) => `Delete ${name}`,
    needed: "A name is needed.",
    taken: (name) => `Another view is called ${name}.`,
    applied: (name) => `View ${name} applied.`,
    saved: (name) => `View ${name} saved.`,
    renamed: (name) => `View renamed to ${name}.`,
    removed: (name) => `View ${name} deleted.`,
  },
  matrix: {
    cell: (tag, endpoint, verdict, details) => [tag, endpoint, verdict, ...details].join(", "),
    group: (name, count) => `${name}, ${figure(count)} ${count === 1 ? "endpoint" : "endpoints"}`,
    count: (shown, of) => `${figure(shown)} of ${figure(of)} endpoints shown.`,
  },
  choice: { placeholder: "Choose", none: "Nothing matches.", open: "Show choices", clear: "Clear" },
  tokens: {
    chosen: "Chosen",
    remove: (item) => `Remove ${item}`,
    chipHelp: "Press Backspace or Delete to remove",
    inputHelp: (count) => `${figure(count)} chosen. Press Left Arrow at the start of the field to reach them.`,
  },
  date: {
    hint: "2026-12-31 or 31.12.2026",
    unreadable: "This is not a date. Write it as 2026-12-31 or 31 Dec 2026.",
    twoDigitYear: "The year has two digits. Write all four, as in 2026.",
    noSuchDay: "There is no such day in the calendar.",
  },
  dialog: {
    close: "Close",
    cancel: "Cancel",
    discardQuestion: "Discard what you typed?",
    keep: "Keep editing",
    discard: "Discard",
  },
  toast: { region: "Notices", dismiss: "Dismiss" },
  copy: { done: "Copied.", refused: "The system refused to copy.", path: "Copy path" },
  keys: { chord: (named) => named },
  shell: {
    skip: "Skip to content",
    rooms: "Rooms",
    draft: "Draft",
    inspector: "Explanation",
    status: "State of the workspace",
    explain: "Show explanation",
    theme: "Theme",
    themes: { light: "Light", dark: "Dark", system: "As the system" },
    attention: (count) => `${figure(count)} to look at`,
  },
};

function figure(count: number): string {
  return count.toLocaleString("en");
}

function rows(count: number): string {
  return count === 1 ? "row" : "rows";
}

function columnsWord(count: number): string {
  return count === 1 ? "column" : "columns";
}

function area(count: number, columns: number): string {
  return `${figure(count)} ${rows(count)} × ${figure(columns)} ${columnsWord(columns)}`;
}

function outcome(count: number, verb: string, refused: number): string {
  const done = `${figure(count)} ${count === 1 ? "cell" : "cells"} ${verb}`;
  return refused === 0 ? `${done}.` : `${done}, ${figure(refused)} refused:`;
}
