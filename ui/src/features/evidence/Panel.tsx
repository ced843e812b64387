/** The inspector: what the selected evidence proves, what it covers, which endpoints are in its scope, its document. */
import { useLocalization } from "@fluent/react";
import type { Registry } from "@/api/bindings";
import { Button } from "@/design/Button";
import { InspectorCrumb, InspectorSection } from "@/design/Inspector";
import { Sentence } from "@/design/Sentence";
import { lastSecond, showInstant } from "@/lib/when";
import { scopeText, type EvidenceRow, type Say } from "./columns";
import { DocumentFacts } from "./DocumentFacts";
import { boundaryOf, inScope, stages } from "./model";
import { StatusText } from "./StatusText";
import { InstrumentFacts } from "./InstrumentFacts";

interface EvidencePanelProps {
  row: EvidenceRow;
  registry: Registry;
  zone: string;
  onEdit: () => void;
  onDelete: () => void;
}

/** More endpoints than this are counted, not listed. */
const most = 40;

export function EvidencePanel({ row: { evidence, status }, registry, zone, onEdit, onDelete }: EvidencePanelProps) {
  const { l10n } = useLocalization();
  const instrument = registry.instruments?.find((one) => one.id === evidence.instrument);
  const { placements, endpoints } = inScope(evidence, registry);
  return (
    <>
      <InspectorCrumb parts={[evidence.id]} />
      <h2 className="mt-1 mb-1 text-h2 font-semibold">{evidence.name}</h2>
      <p className="mb-2">
        <StatusText status={status} />
      </p>
      <Sentence
        parts={[
          { strong: instrument?.name ?? evidence.instrument },
          ` ${l10n.getString("evidence-by", { issuer: evidence.issuer })} `,
          l10n.getString("evidence-in-force", {
            from: showInstant(evidence.validity.from, zone),
            through: showInstant(lastSecond(evidence.validity.to), zone),
          }),
        ]}
      />
      <div className="mt-3 flex flex-wrap gap-2">
        <Button onClick={onEdit}>{l10n.getString("evidence-edit")}</Button>
        <Button kind="danger" onClick={onDelete}>
          {l10n.getString("evidence-delete")}
        </Button>
      </div>
      <InspectorSection title={l10n.getString("evidence-proves")}>
        {instrument === undefined ? null : <InstrumentFacts instrument={instrument} />}
      </InspectorSection>
      <InspectorSection title={l10n.getString("evidence-covers")}>
        <table className="facts">
          <thead>
            <tr>
              <th scope="col">{l10n.getString("evidence-stage")}</th>
              <th scope="col">{l10n.getString("evidence-says")}</th>
            </tr>
          </thead>
          <tbody>
            {stages.map((stage) => {
              const attestation = evidence.stages?.[stage];
              return (
                <tr key={stage}>
                  <th scope="row">{l10n.getString(`stage-${stage}`)}</th>
                  {attestation === undefined ? (
                    <td className="text-ink-3">{l10n.getString("evidence-cover-none")}</td>
                  ) : (
                    <td>
                      {typeof attestation === "string"
                        ? l10n.getString(`evidence-cover-${attestation}`)
                        : placesText(attestation.places, registry, (key, args) => l10n.getString(key, args))}
                    </td>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </InspectorSection>
      <InspectorSection title={l10n.getString("evidence-in-scope")}>
        <p className="text-sm text-ink-2">
          {scopeText(evidence, registry, (key, args) => l10n.getString(key, args))}
          {": "}
          {l10n.getString("evidence-scope-count", { placements: placements.length, endpoints: endpoints.length })}
        </p>
        <ul className="mt-1 text-sm">
          {endpoints.slice(0, most).map((endpoint) => (
            <li key={endpoint} className="border-t border-line py-1 wrap-anywhere">
              {endpoint}
            </li>
          ))}
        </ul>
        {endpoints.length > most ? (
          <p className="text-sm text-ink-3">{l10n.getString("evidence-more", { count: endpoints.length - most })}</p>
        ) : null}
      </InspectorSection>
      <InspectorSection title={l10n.getString("evidence-document")}>
        {evidence.file ? (
          <DocumentFacts file={evidence.file} />
        ) : (
          <p className="text-sm text-ink-3">{l10n.getString("evidence-document-none")}</p>
        )}
      </InspectorSection>
    </>
  );
}

/** "EEA30, 30 places" where the places are a boundary's; else their codes. */
function placesText(places: readonly string[], registry: Registry, say: Say): string {
  const boundary = boundaryOf(places, registry);
  return boundary === undefined ? places.join(" ") : say("evidence-cover-boundary", { boundary, count: places.length });
}
