/** The rows of the matrix that are in sight: a provider's header, or an endpoint with its verdicts. */
import type { CSSProperties } from "react";
import { cx } from "@/lib/cx";
import type { Labels } from "../labels";
import { verdictSign } from "../verdict";
import type { MatrixCell, MatrixGroup, MatrixPlace, MatrixRow, MatrixTag } from "./types";

export const nameColumn = "domicile:name";
export const placeColumn = "domicile:place";

export type MatrixItem =
  | { kind: "group"; key: string; group: MatrixGroup }
  | { kind: "row"; key: string; row: MatrixRow };

/** A tag column in sight. */
export interface ShownTag {
  tag: MatrixTag;
  index: number;
  left: number;
  width: number;
}

interface GroupProps {
  group: MatrixGroup;
  rowIndex: number;
  columns: number;
  style: CSSProperties;
  active: boolean;
  label: string;
  onPress: () => void;
}

export function MatrixGroupRow({ group, rowIndex, columns, style, active, label, onPress }: GroupProps) {
  return (
    <div role="row" aria-rowindex={rowIndex} className="matrix-row matrix-group" style={style}>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- keys are read by the matrix */}
      <div
        role="rowheader"
        aria-colindex={1}
        aria-colspan={columns}
        aria-label={label}
        tabIndex={active ? 0 : -1}
        data-active={active ? "" : undefined}
        className="matrix-cell"
        onClick={onPress}
      >
        <span className="matrix-group-name">
          {group.name} <span className="ml-1.5 font-normal text-ink-3">{group.rows.length}</span>
        </span>
      </div>
    </div>
  );
}

interface RowProps {
  row: MatrixRow;
  rowIndex: number;
  style: CSSProperties;
  /** Column of the tab stop when it is in this row. */
  active: string | null;
  tags: readonly ShownTag[];
  widths: { name: number; place: number };
  cell: (row: string, tag: string) => MatrixCell;
  selected: MatrixPlace | null;
  words: Labels;
  onPress: (column: string) => void;
}

export function MatrixEndpointRow({
  row,
  rowIndex,
  style,
  active,
  tags,
  widths,
  cell,
  selected,
  words,
  onPress,
}: RowProps) {
  const stop = (column: string) => ({
    tabIndex: active === column ? 0 : -1,
    "data-active": active === column ? "" : undefined,
    onClick: () => onPress(column),
  });
  return (
    <div role="row" aria-rowindex={rowIndex} className="matrix-row" style={style}>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- keys are read by the matrix */}
      <div
        role="rowheader"
        aria-colindex={1}
        className="matrix-cell matrix-name frozen"
        style={{ width: widths.name }}
        title={`${row.name}\n${row.detail}`}
        {...stop(nameColumn)}
      >
        <b>{row.name}</b> <span>{row.detail}</span>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- keys are read by the matrix */}
      <div
        role="gridcell"
        aria-colindex={2}
        className="matrix-cell matrix-place frozen"
        style={{ left: widths.name, width: widths.place }}
        title={row.placeNote === undefined ? row.place : `${row.place}\n${row.placeNote}`}
        {...stop(placeColumn)}
      >
        <span>{row.place}</span> {row.placeNote === undefined ? null : <em>{row.placeNote}</em>}
      </div>
      {tags.map(({ tag, index, left, width }) => (
        <MatrixVerdict
          key={tag.id}
          row={row}
          tag={tag}
          column={index + 3}
          left={left}
          width={width}
          cell={cell(row.id, tag.id)}
          active={active === tag.id}
          selected={selected?.row === row.id && selected.tag === tag.id}
          words={words}
          onPress={() => onPress(tag.id)}
        />
      ))}
    </div>
  );
}

interface VerdictProps {
  row: MatrixRow;
  tag: MatrixTag;
  column: number;
  left: number;
  width: number;
  cell: MatrixCell;
  active: boolean;
  selected: boolean;
  words: Labels;
  onPress: () => void;
}

function MatrixVerdict({ row, tag, column, left, width, cell, active, selected, words, onPress }: VerdictProps) {
  const word = words.verdict[cell.verdict];
  const second = cell.was ?? cell.reason;
  // What is seen comes first and in the order in which it is seen, so that speech input finds the cell by it.
  const details = [cell.soon, second, cell.was === undefined ? undefined : cell.reason, cell.soonSpoken].filter(
    (part) => part !== undefined,
  );
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- keys are read by the matrix
    <div
      role="gridcell"
      aria-colindex={column}
      aria-selected={selected}
      aria-label={words.matrix.cell(tag.name, row.name, word, details)}
      title={details.length > 0 ? details.join(", ") : undefined}
      tabIndex={active ? 0 : -1}
      data-active={active ? "" : undefined}
      className={cx(
        "matrix-cell verdict",
        cell.verdict,
        cell.verdict === "unknown" && "hatch",
        cell.was !== undefined && "now",
        selected && "selected",
      )}
      style={{ left, width }}
      onClick={onPress}
    >
      <b>
        <span aria-hidden="true">{verdictSign[cell.verdict]} </span>
        {cell.soon === undefined ? word : `${word} `}
        {cell.soon === undefined ? null : <i className="pip">{cell.soon}</i>}
      </b>{" "}
      {second === undefined ? null : <span>{second}</span>}
    </div>
  );
}
