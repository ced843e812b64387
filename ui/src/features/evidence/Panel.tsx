/** The inspector: what the selected evidence proves, what it covers, which endpoints are in its scope, its document. */
import { type Say, useSay } from "@/api/useSay";
import type { Registry } from "@/api/bindings";
import { Button } from "@/design/Button";
import { InspectorCrumb, InspectorSection } from "@/design/Inspector";
import { Sentence } from "@/design/Sentence";
import { lastSecond, showDay, showInstant } from "@/lib/when";
import { scopeText, type EvidenceRow } from "./columns";
import { DocumentCopy } from "./DocumentCopy";
import { DocumentFacts } from "./DocumentFacts";
import { stages } from "@/api/claims";
import { boundaryOf, inScope } from "./model";
import { StatusText } from "./StatusText";
import { InstrumentFacts } from "./InstrumentFacts";
import type { Standing } from "./succession";

interface EvidencePanelProps {
  row: EvidenceRow;
  registry: Registry;
  zone: string;
  onEdit: () => void;
  onRenew: () => void;
  onDelete: () => void;
  /** Goes to other evidence. */
  onChoose: (id: string) => void;
}

/** More endpoints than this are counted, not listed. */
const most = 40;

export function EvidencePanel(props: EvidencePanelProps) {
  const { row, registry, zone, onEdit, onRenew, onDelete, onChoose } = props;
  const { evidence, status } = row;
  const say = useSay();
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
          ` ${say("evidence-by", { issuer: evidence.issuer })} `,
          say("evidence-in-force", {
            from: showInstant(evidence.validity.from, zone),
            through: showInstant(lastSecond(evidence.validity.to), zone),
          }),
        ]}
      />
      {status.kind === "superseded" ? <Successor status={status} zone={zone} onChoose={onChoose} /> : null}
      <div className="mt-3 flex flex-wrap gap-2">
        <Button onClick={onEdit}>{say("evidence-edit")}</Button>
        {status.kind === "superseded" ? null : <Button onClick={onRenew}>{say("evidence-renew")}</Button>}
        <Button kind="danger" onClick={onDelete}>
          {say("evidence-delete")}
        </Button>
      </div>
      <InspectorSection title={say("evidence-proves")}>
        {instrument === undefined ? null : <InstrumentFacts instrument={instrument} />}
      </InspectorSection>
      <InspectorSection title={say("evidence-covers")}>
        <table className="facts">
          <thead>
            <tr>
              <th scope="col">{say("evidence-stage")}</th>
              <th scope="col">{say("evidence-says")}</th>
            </tr>
          </thead>
          <tbody>
            {stages.map((stage) => {
              const attestation = evidence.stages?.[stage];
              return (
                <tr key={stage}>
                  <th scope="row">{say(`stage-${stage}`)}</th>
                  {attestation === undefined ? (
                    <td className="text-ink-3">{say("evidence-cover-none")}</td>
                  ) : (
                    <td>
                      {typeof attestation === "string"
                        ? say(`evidence-cover-${attestation}`)
                        : placesText(attestation.places, registry, say)}
                    </td>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </InspectorSection>
      <InspectorSection title={say("evidence-in-scope")}>
        <p className="text-sm text-ink-2">
          {scopeText(evidence, registry, say)}
          {": "}
          {say("evidence-scope-count", { placements: placements.length, endpoints: endpoints.length })}
        </p>
        <ul className="mt-1 text-sm">
          {endpoints.slice(0, most).map((endpoint) => (
            <li key={endpoint} className="border-t border-line py-1 wrap-anywhere">
              {endpoint}
            </li>
          ))}
        </ul>
        {endpoints.length > most ? (
          <p className="text-sm text-ink-3">{say("evidence-more", { count: endpoints.length - most })}</p>
        ) : null}
      </InspectorSection>
      <InspectorSection title={say("evidence-document")}>
        {evidence.file ? (
          <>
            <DocumentFacts file={evidence.file} />
            <DocumentCopy key={evidence.file.sha256} file={evidence.file} />
          </>
        ) : (
          <p className="text-sm text-ink-3">{say("evidence-document-none")}</p>
        )}
      </InspectorSection>
    </>
  );
}

interface SuccessorProps {
  status: Extract<Standing, { kind: "superseded" }>;
  zone: string;
  onChoose: (id: string) => void;
}

/** What has taken over, or will, and whether this one still counts. */
function Successor({ status: { by, counts }, zone, onChoose }: SuccessorProps) {
  const say = useSay();
  return (
    <p className="mt-2 text-sm text-ink-2">
      {say("evidence-superseded", { from: showDay(by.validity.from, zone), counts: counts ? "yes" : "no" })}{" "}
      <Button kind="link" onClick={() => onChoose(by.id)}>
        {say("evidence-superseded-by", { name: by.name })}
      </Button>
    </p>
  );
}

/** "EEA30, 30 places" where the places are a boundary's; else their codes. */
function placesText(places: readonly string[], registry: Registry, say: Say): string {
  const boundary = boundaryOf(places, registry);
  return boundary === undefined ? places.join(" ") : say("evidence-cover-boundary", { boundary, count: places.length });
}
