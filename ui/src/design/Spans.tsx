/**
 * What lasts from when to when, as bars on one line of time, a row each. A list box: one tab stop, arrow keys choose, Enter
 * opens. Each bar is spoken whole ("DPA Azure, in force until 31 Dec 2026"), because its length says nothing aloud.
 */
import { useRef, type KeyboardEvent, type ReactNode } from "react";
import { cx } from "@/lib/cx";
import type { Verdict } from "./verdict";

/** Where something stands on the line, each 0 (its beginning) to 1 (its end). */
export interface Span {
  id: string;
  name: string;
  /** Sign and word at the end of the row. */
  state: ReactNode;
  /** The whole row in words. */
  spoken: string;
  start: number;
  end: number;
  /** It began before the line does, or ends after it. */
  cutStart: boolean;
  cutEnd: boolean;
  /** Instants at which its end is announced. */
  marks: readonly number[];
  look: Verdict;
}

export interface SpanGroup {
  id: string;
  label: string;
  spans: readonly Span[];
}

export interface Tick {
  at: number;
  label: string;
}

interface SpansProps {
  label: string;
  groups: readonly SpanGroup[];
  ticks: readonly Tick[];
  today: Tick;
  selected: string | null;
  onSelect: (id: string) => void;
  onOpen: (id: string) => void;
}

const columns = "grid grid-cols-[minmax(120px,240px)_minmax(180px,1fr)_132px] items-stretch gap-x-3 px-3";

const bar: Record<Verdict, string> = {
  allow: "border-allow-line bg-allow-soft",
  exempt: "border-exempt-line bg-exempt-soft",
  deny: "border-dashed border-deny-line",
  unknown: "hatch border-unknown-line",
};

const percent = (at: number) => `${at * 100}%`;

export function Spans({ label, groups, ticks, today, selected, onSelect, onOpen }: SpansProps) {
  const options = useRef(new Map<string, HTMLElement>());
  const all = groups.flatMap(({ spans }) => spans);
  const standing = Math.max(
    0,
    all.findIndex(({ id }) => id === selected),
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const here = all[standing];
    if (event.key === "Enter" && here !== undefined) {
      event.preventDefault();
      onOpen(here.id);
      return;
    }
    const to = all[after(event.key, standing, all.length - 1) ?? -1];
    if (to === undefined) return;
    event.preventDefault();
    onSelect(to.id);
    options.current.get(to.id)?.focus();
  };
  return (
    <div className="grid-frame grid-scroll">
      <div
        aria-hidden="true"
        className={cx(columns, "sticky top-0 z-10 h-[30px] border-b border-line bg-sunken text-sm")}
      >
        <span />
        <span className="figures relative text-ink-3">
          {ticks.map((tick) => (
            <span
              key={tick.at}
              style={{ left: percent(tick.at) }}
              className="absolute bottom-0 border-l border-line-strong pb-px pl-1 leading-none whitespace-nowrap"
            >
              {tick.label}
            </span>
          ))}
          <span
            style={{ left: percent(today.at) }}
            className="absolute top-0.5 -translate-x-1/2 bg-sunken px-0.5 text-xs leading-none font-semibold text-accent"
          >
            {today.label}
          </span>
        </span>
        <span />
      </div>
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- the options have the focus, one tab stop among them */}
      <div role="listbox" aria-label={label} onKeyDown={onKeyDown}>
        {groups.map((group) =>
          group.spans.length === 0 ? null : (
            <div key={group.id} role="group" aria-label={group.label}>
              <p aria-hidden="true" className="border-b border-line px-3 pt-2 pb-1 text-sm font-semibold text-ink-2">
                {group.label} <span className="font-normal text-ink-3">{group.spans.length}</span>
              </p>
              {group.spans.map((span) => (
                // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- keys are read by the list box
                <div
                  key={span.id}
                  ref={(element) => {
                    if (element === null) options.current.delete(span.id);
                    else options.current.set(span.id, element);
                  }}
                  role="option"
                  aria-label={span.spoken}
                  aria-selected={span.id === selected}
                  tabIndex={span === all[standing] ? 0 : -1}
                  onClick={() => onSelect(span.id)}
                  onDoubleClick={() => onOpen(span.id)}
                  className={cx(
                    columns,
                    "min-h-8 border-b border-line select-none hover:bg-sunken",
                    span.id === selected && "bg-accent-soft",
                  )}
                >
                  <span className="min-w-0 self-center truncate" title={span.name}>
                    {span.name}
                  </span>
                  <Bar span={span} ticks={ticks} today={today.at} />
                  <span className="self-center text-sm">{span.state}</span>
                </div>
              ))}
            </div>
          ),
        )}
      </div>
    </div>
  );
}

function Bar({ span, ticks, today }: { span: Span; ticks: readonly Tick[]; today: number }) {
  const { start, end, cutStart, cutEnd, marks, look } = span;
  return (
    <span className="relative block overflow-hidden">
      {ticks.map(({ at }) => (
        <span key={at} style={{ left: percent(at) }} className="absolute inset-y-0 border-l border-line" />
      ))}
      <span
        style={{ left: percent(start), width: percent(end - start) }}
        className={cx(
          "absolute top-1/2 h-3.5 min-w-[3px] -translate-y-1/2 rounded-sm border",
          bar[look],
          cutStart && "rounded-l-none border-l-0",
          cutEnd && "rounded-r-none border-r-0",
        )}
      />
      {marks.map((at) => (
        <span
          key={at}
          style={{ left: percent(at) }}
          className="absolute top-1/2 h-3.5 -translate-y-1/2 border-l-2 border-exempt"
        />
      ))}
      <span style={{ left: percent(today) }} className="absolute inset-y-0 border-l-2 border-accent" />
    </span>
  );
}

/** The row that a key leads to; undefined for keys that are not ours. */
function after(key: string, index: number, last: number): number | undefined {
  switch (key) {
    case "ArrowDown":
      return Math.min(index + 1, last);
    case "ArrowUp":
      return Math.max(index - 1, 0);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return undefined;
  }
}
