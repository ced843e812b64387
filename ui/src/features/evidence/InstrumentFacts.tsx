/** What a kind of contract or certificate can prove, and what to know when recording one. */
import { useLocalization } from "@fluent/react";
import type { Instrument } from "@/api/bindings";

export function InstrumentFacts({ instrument }: { instrument: Instrument }) {
  const { l10n } = useLocalization();
  return (
    <div className="text-sm text-ink-2">
      <p>{l10n.getString(`evidence-location-${instrument.location}`)}</p>
      <p>{l10n.getString(instrument.retention ? "evidence-retention-yes" : "evidence-retention-no")}</p>
      {typeof instrument.note === "string" ? <p className="mt-1 text-ink-3">{instrument.note}</p> : null}
      {typeof instrument.renewal === "string" ? (
        <p className="text-ink-3">{l10n.getString("evidence-renewal", { renewal: instrument.renewal })}</p>
      ) : null}
    </div>
  );
}
