/**
 * Travels over the dates that change an answer: a slider whose stops are those dates, because between them nothing
 * changes. Stops stand on the line at their true distance.
 */
import { useRef, type KeyboardEvent, type PointerEvent, type Ref } from "react";
import { cx } from "@/lib/cx";

export interface TimelineStop {
  id: string;
  /** 0 (now) to 1 (the end of the line). */
  at: number;
  /** Spoken: "31 Dec 2026, DPA Azure ends". */
  label: string;
  /** Something that is allowed now is denied from here. */
  hot?: boolean;
}

interface TimelineProps {
  label: string;
  from: string;
  to: string;
  /** The first is now. */
  stops: readonly TimelineStop[];
  value: string;
  onChange: (id: string) => void;
  thumbRef?: Ref<HTMLDivElement>;
}

export function Timeline({ label, from, to, stops, value, onChange, thumbRef }: TimelineProps) {
  const track = useRef<HTMLDivElement>(null);
  const index = Math.max(
    0,
    stops.findIndex((stop) => stop.id === value),
  );
  const current = stops[index];
  const go = (next: number) => {
    const stop = stops[Math.min(Math.max(next, 0), stops.length - 1)];
    if (stop !== undefined && stop.id !== value) onChange(stop.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const target = keyTarget(event.key, index, stops.length);
    if (target === undefined) return;
    event.preventDefault();
    go(target);
  };
  const onPointer = (event: PointerEvent) => {
    const box = track.current?.getBoundingClientRect();
    if (box === undefined || box.width === 0 || event.buttons !== 1) return;
    go(nearestStop(stops, (event.clientX - box.left) / box.width));
  };
  return (
    <div className="flex items-center gap-3 text-sm">
      <span className="text-ink-3">{from}</span>
      <div
        className="relative flex h-5 w-[260px] max-w-full items-center"
        onPointerDown={onPointer}
        onPointerMove={onPointer}
      >
        <div
          ref={track}
          className="relative h-0.5 w-full rounded-full bg-line-strong forced-colors:bg-[CanvasText] forced-color-adjust-none"
        >
          {stops.slice(1).map((stop) => (
            <span
              key={stop.id}
              aria-hidden="true"
              style={{ left: `${stop.at * 100}%` }}
              className={cx(
                "absolute -top-1 h-2.5 w-0.5 forced-color-adjust-none forced-colors:bg-[CanvasText]",
                stop.hot === true ? "bg-deny" : "bg-ink-3",
              )}
            />
          ))}
          <div
            ref={thumbRef}
            role="slider"
            tabIndex={0}
            aria-label={label}
            aria-valuemin={0}
            aria-valuemax={Math.max(stops.length - 1, 0)}
            aria-valuenow={index}
            aria-valuetext={current?.label ?? from}
            onKeyDown={onKeyDown}
            style={{ left: `${(current?.at ?? 0) * 100}%` }}
            className="absolute -top-1.5 -ml-[7px] size-3.5 rounded-full bg-accent forced-color-adjust-none forced-colors:bg-[Highlight] ring-3 ring-paper transition-[left] duration-100"
          />
        </div>
      </div>
      <span className="text-ink-3">{to}</span>
    </div>
  );
}

/** The stop that a key leads to, or undefined for keys that are not ours. */
export function keyTarget(key: string, index: number, count: number): number | undefined {
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return index + 1;
    case "ArrowLeft":
    case "ArrowDown":
      return index - 1;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}

export function nearestStop(stops: readonly TimelineStop[], at: number): number {
  let best = 0;
  let distance = Number.POSITIVE_INFINITY;
  for (const [index, stop] of stops.entries()) {
    const away = Math.abs(stop.at - at);
    if (away < distance) {
      best = index;
      distance = away;
    }
  }
  return best;
}
