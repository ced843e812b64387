/**
 * Travels over the dates that change an answer: a slider, the same dates as a list, the sentence of the chosen one, and
 * the way back. Arrow keys step from date to date; between them nothing changes.
 */
import { useRef } from "react";
import { useSay } from "@/api/useSay";
import { Button } from "@/design/Button";
import { Select } from "@/design/Select";
import { Timeline } from "@/design/Timeline";
import { shownInstant } from "@/lib/show";
import { nowStop, sameInstant, type Differences, type Stop } from "./travel";

interface TimeTravelProps {
  stops: readonly Stop[];
  /** Undefined: now. */
  at: string | undefined;
  onChange: (at: string | undefined) => void;
  /** How the shown matrix differs from that of now; undefined while it is read, and now. */
  differences: Differences | undefined;
}

export function TimeTravel({ stops, at, onChange, differences }: TimeTravelProps) {
  const say = useSay();
  const thumb = useRef<HTMLDivElement>(null);
  const dates = stops.slice(1);
  if (dates.length === 0) return <p className="mb-2 text-sm text-ink-3">{say("coverage-dates-none")}</p>;
  const current = at === undefined ? undefined : dates.find(({ id }) => sameInstant(id, at));
  const go = (id: string) => onChange(stops.find((stop) => stop.id === id)?.instant);
  const value = current?.id ?? nowStop;
  return (
    <div role="group" aria-label={say("coverage-travel")} className="mb-2 flex flex-wrap items-center gap-x-4 gap-y-1">
      <Timeline
        label={say("coverage-slider")}
        from={say("coverage-now")}
        to={dates.at(-1)?.day ?? ""}
        stops={stops}
        value={value}
        onChange={go}
        thumbRef={thumb}
      />
      <Select
        label={say("coverage-date")}
        layout="bare"
        prefix={say("coverage-date")}
        value={value}
        onChange={go}
        options={stops.map((stop) => ({
          value: stop.id,
          label: stop.instant === undefined ? say("coverage-now") : stop.day,
          ...(stop.what === "" ? {} : { hint: [stop.what, stop.effect].filter((part) => part !== "").join(" · ") }),
        }))}
      />
      {current === undefined ? (
        <Next stop={dates[0]} count={dates.length} />
      ) : (
        <Button
          onClick={() => {
            // The button goes away: the slider, which is what it moved, takes the focus.
            thumb.current?.focus();
            onChange(undefined);
          }}
        >
          {say("coverage-back")}
        </Button>
      )}
      <output aria-live="polite" className="figures basis-full text-sm text-ink-2 empty:hidden">
        {current === undefined || differences === undefined ? null : (
          <>
            <b>{asOf(current, say)}</b> {differencesText(differences, say)}
          </>
        )}
      </output>
    </div>
  );
}

function Next({ stop, count }: { stop: Stop | undefined; count: number }) {
  const say = useSay();
  if (stop === undefined) return null;
  return (
    <span className="figures min-w-0 text-sm text-ink-3">
      {say("coverage-dates-next", { count })} <b className="font-medium text-ink-2">{stop.day}</b>
      {stop.what === "" ? "." : `: ${stop.what}.`}
    </span>
  );
}

function asOf(stop: Stop, say: ReturnType<typeof useSay>): string {
  const date = shownInstant(stop.id);
  return stop.what === "" ? say("coverage-as-of", { date }) : say("coverage-as-of-when", { date, what: stop.what });
}

function differencesText({ cells, gained, lost }: Differences, say: ReturnType<typeof useSay>): string {
  if (cells.size === 0) return say("coverage-differences-none");
  return say("coverage-differences", { gained, lost, other: cells.size - gained - lost });
}
