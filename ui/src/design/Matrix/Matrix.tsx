/**
 * Coverage: endpoints by provider against tags, each cell a verdict as sign, word and reason. Virtual in both
 * directions; one tab stop; arrow keys move, Enter explains. It shows decisions and must never make one.
 */
import { defaultRangeExtractor, useVirtualizer, type Range } from "@tanstack/react-virtual";
import { useCallback, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from "react";
import { cx } from "@/lib/cx";
import { useAllLabels } from "../LabelsProvider";
import { revealed, withActive, type Cell } from "../roving/keys";
import { useRoving } from "../roving/useRoving";
import { groupHeight, headHeight, matrixWidths, rowHeight } from "./layout";
import {
  MatrixEndpointRow,
  MatrixGroupRow,
  nameColumn,
  placeColumn,
  type MatrixItem,
  type ShownTag,
} from "./MatrixRows";
import type { MatrixProps } from "./types";

export function Matrix(props: MatrixProps) {
  const { label, heads, groups, tags, cell, selected = null, onOpen, onOpenRow, onOpenTag, shortcuts } = props;
  const all = useAllLabels();
  const words = { ...all, matrix: { ...all.matrix, ...props.labels } };
  const scroller = useRef<HTMLDivElement>(null);
  const width = useInnerWidth(scroller);
  const widths = matrixWidths(width, tags.length);
  const frozen = widths.name + widths.place;

  const items = useMemo<MatrixItem[]>(
    () =>
      groups.flatMap((group) => [
        { kind: "group" as const, key: `group:${group.id}`, group },
        ...group.rows.map((row) => ({ kind: "row" as const, key: `row:${row.id}`, row })),
      ]),
    [groups],
  );
  const keys = useMemo(() => items.map((item) => item.key), [items]);
  const columns = useMemo(() => [nameColumn, placeColumn, ...tags.map((tag) => tag.id)], [tags]);
  const wide = useMemo(() => new Set(items.flatMap((item) => (item.kind === "group" ? [item.key] : []))), [items]);

  const reveal = (at: Cell) => {
    const box = scroller.current;
    const item = rows.measurementsCache[at.row];
    if (box === null) return;
    if (item !== undefined) {
      box.scrollTop = revealed(item.start, item.size, box.scrollTop, box.clientHeight - headHeight);
    }
    if (at.column >= 2) {
      box.scrollLeft = revealed((at.column - 2) * widths.tag, widths.tag, box.scrollLeft, box.clientWidth - frozen);
    }
  };
  const roving = useRoving({
    root: scroller,
    rows: keys,
    columns,
    head: true,
    page: () => Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - headHeight) / rowHeight) - 1),
    isWide: useCallback((key: string) => wide.has(key), [wide]),
    reveal,
  });
  const active = roving.cell;
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (items[index]?.kind === "group" ? groupHeight : rowHeight),
    getItemKey: useCallback((index: number) => keys[index] ?? index, [keys]),
    overscan: 4,
    rangeExtractor: useCallback((range: Range) => withActive(defaultRangeExtractor(range), active.row), [active.row]),
  });
  const tagColumns = useVirtualizer({
    horizontal: true,
    count: tags.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => widths.tag,
    overscan: 2,
    rangeExtractor: useCallback(
      (range: Range) => withActive(defaultRangeExtractor(range), active.column - 2),
      [active.column],
    ),
  });
  useLayoutEffect(() => tagColumns.measure(), [tagColumns, widths.tag]);

  const shown: ShownTag[] = tagColumns.getVirtualItems().flatMap(({ index }) => {
    const tag = tags[index];
    return tag === undefined ? [] : [{ tag, index, left: frozen + index * widths.tag, width: widths.tag }];
  });

  const openCell = (item: MatrixItem | undefined, column: string) => {
    if (item?.kind !== "row" || column === placeColumn) return;
    if (column === nameColumn) onOpenRow?.(item.row.id);
    else onOpen({ row: item.row.id, tag: column });
  };
  const press = (item: MatrixItem, column: string) => {
    roving.go({ row: item.key, column });
    openCell(item, column);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.altKey) return;
    const item = items[active.row];
    const column = roving.place?.column ?? "";
    const plain = !event.ctrlKey && !event.metaKey;
    const tag = active.row < 0 ? tags.find(({ id }) => id === column) : undefined;
    const shortcut = plain ? shortcuts?.[event.key.toLowerCase()] : undefined;
    if (event.key === "Enter" || event.key === " ") {
      if (tag === undefined) openCell(item, column);
      else onOpenTag?.(tag.id);
    } else if (shortcut !== undefined && item?.kind === "row" && active.column >= 2)
      shortcut({ row: item.row.id, tag: column });
    else if (roving.move(event) === undefined) return;
    event.preventDefault();
  };

  const total = frozen + tags.length * widths.tag;
  const activeColumn = roving.place?.column ?? null;
  const headStop = (column: string) => ({
    tabIndex: active.row < 0 && activeColumn === column ? 0 : -1,
    "data-active": active.row < 0 && activeColumn === column ? "" : undefined,
  });
  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={-1}
      aria-label={label}
      aria-rowcount={items.length + 1}
      aria-colcount={columns.length}
      className="grid-frame grid-scroll matrix"
      onKeyDown={onKeyDown}
      onFocus={roving.onFocus}
      onBlur={roving.onBlur}
    >
      <div role="rowgroup" className="matrix-head" style={{ width: total, height: headHeight }}>
        <div role="row" aria-rowindex={1} className="matrix-row" style={{ width: total, height: headHeight }}>
          <div
            role="columnheader"
            aria-colindex={1}
            className="matrix-cell frozen"
            style={{ width: widths.name }}
            {...headStop(nameColumn)}
          >
            {heads.row}
          </div>
          <div
            role="columnheader"
            aria-colindex={2}
            className="matrix-cell frozen"
            style={{ left: widths.name, width: widths.place }}
            {...headStop(placeColumn)}
          >
            {heads.place}
          </div>
          {shown.map(({ tag, index, left, width: across }) => (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- keys are read by the matrix
            <div
              key={tag.id}
              role="columnheader"
              aria-colindex={index + 3}
              className={cx("matrix-cell tag", onOpenTag !== undefined && "hover:text-ink")}
              style={{ left, width: across }}
              title={tag.name}
              onClick={() => {
                roving.go({ row: null, column: tag.id });
                onOpenTag?.(tag.id);
              }}
              tabIndex={headStop(tag.id).tabIndex}
              data-active={headStop(tag.id)["data-active"]}
            >
              <span className="truncate">{tag.name}</span>
            </div>
          ))}
        </div>
      </div>
      <div role="rowgroup" className="matrix-body" style={{ width: total, height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start, size }) => {
          const item = items[index];
          if (item === undefined) return null;
          const place = { top: start, height: size, width: total };
          return item.kind === "group" ? (
            <MatrixGroupRow
              key={item.key}
              group={item.group}
              rowIndex={index + 2}
              columns={columns.length}
              style={place}
              active={index === active.row}
              label={words.matrix.group(item.group.name, item.group.rows.length)}
              onPress={() => press(item, nameColumn)}
            />
          ) : (
            <MatrixEndpointRow
              key={item.key}
              row={item.row}
              rowIndex={index + 2}
              style={place}
              active={index === active.row ? activeColumn : null}
              tags={shown}
              widths={widths}
              cell={cell}
              selected={selected}
              words={words}
              onPress={(column) => press(item, column)}
            />
          );
        })}
      </div>
    </div>
  );
}

/** The width inside the scroll bars, kept up to date. */
function useInnerWidth(box: RefObject<HTMLDivElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const read = () => setWidth(element.clientWidth);
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return width;
}
