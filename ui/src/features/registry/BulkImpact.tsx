/** What setting a value for many rows changes, before it is done: what is newly permitted first, to be read and ticked. */
import { useSay } from "@/api/useSay";
import type { ImpactPreview } from "@/api/bindings";
import { newlyPermittedIn } from "@/api/newlyPermitted";
import { Checkbox } from "@/design/Checkbox";

interface BulkImpactProps {
  impact: ImpactPreview;
  changed: number;
  rows: number;
  ticked: boolean;
  /** That it has to be ticked, where it was not. */
  error: string | undefined;
  onTick: (ticked: boolean) => void;
}

export function BulkImpact({ impact, changed, rows, ticked, error, onTick }: BulkImpactProps) {
  const say = useSay();
  const { counts, gained, lost } = impact;
  const places = newlyPermittedIn(impact);
  return (
    <section aria-label={say("room-impact")} className="grid gap-2 border-t border-line pt-3 text-sm">
      {places === undefined ? null : (
        <div className="border-l-3 border-allow-line bg-allow-soft px-3 py-2">
          <b>{say("registry-bulk-gained", { endpoints: gained.length, decisions: counts.gained })}</b>
          <Named ids={gained} />
          <Checkbox checked={ticked} onChange={onTick}>
            <span className="wrap-anywhere">{say("registry-bulk-acknowledge", { places })}</span>
          </Checkbox>
          {error === undefined ? null : (
            <p role="alert" className="text-deny">
              {error}
            </p>
          )}
        </div>
      )}
      {lost.length === 0 ? null : (
        <div className="border-l-3 border-deny-line bg-deny-soft px-3 py-2">
          <b>{say("registry-bulk-lost", { endpoints: lost.length, decisions: counts.lost })}</b>
          <Named ids={lost} />
        </div>
      )}
      {counts.gained + counts.lost === 0 ? <p>{say("registry-bulk-none")}</p> : null}
      <p className="text-ink-2">
        {say("registry-bulk-rows", { count: changed, all: rows })}{" "}
        {say("registry-bulk-others", { reasons: counts.reason_only, unchanged: counts.unchanged })}
      </p>
    </section>
  );
}

/** More names are not read one by one; Impact lists them all. */
const named = 12;

function Named({ ids }: { ids: readonly string[] }) {
  const say = useSay();
  return (
    <p className="wrap-anywhere">
      {ids.slice(0, named).join(", ")}
      {ids.length > named ? ` ${say("registry-bulk-more", { count: ids.length - named })}` : ""}
    </p>
  );
}
