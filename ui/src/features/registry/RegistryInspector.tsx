/** What is selected, explained: the claims with their sources, what disagrees, who uses it, which evidence covers it. */
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useSay } from "@/api/useSay";
import type { ClaimValue, Endpoint, Evidence, Placement, Stage } from "@/api/bindings";
import { Button } from "@/design/Button";
import { Callout } from "@/design/Callout";
import { Code } from "@/design/Code";
import { InspectorCrumb, InspectorSection } from "@/design/Inspector";
import { Inspect } from "@/design/InspectorSlot";
import { KeyValue } from "@/design/KeyValue";
import { officerZone, showCalendarDay, showDay, showEnd } from "@/lib/when";
import { claimOf, forcedBy, isDisputed, stages } from "@/api/claims";
import type { ClaimMode } from "./ClaimDialog";
import { FactSource } from "./FactList";
import { evidenceFor, hostOf, providerName, type Lists } from "./lists";
import { forcedWord } from "./placementColumns";
import { hostsQuery, useClaimText } from "./queries";

export type OnClaim = (placement: string, stage: Stage, mode: ClaimMode) => void;

interface PanelProps {
  lists: Lists;
  onClaim: OnClaim;
}

export function EndpointInspector({ lists, onClaim, id }: PanelProps & { id: string | undefined }) {
  const say = useSay();
  const endpoint = lists.endpoints.find((one) => one.id === id);
  const placement = lists.placements.find((one) => one.id === endpoint?.placement);
  if (endpoint === undefined || placement === undefined) return <Hint text={say("registry-inspect-endpoint")} />;
  return (
    <Inspect>
      <InspectorCrumb parts={[providerName(lists, placement.provider), endpoint.placement]} />
      <Heading>{endpoint.id}</Heading>
      <EndpointSentence lists={lists} endpoint={endpoint} placement={placement} />
      <HostSays endpoint={endpoint.id} />
      <Disputes placement={placement} onClaim={onClaim} />
      <Claims lists={lists} placement={placement} onClaim={onClaim} />
      <Covering evidence={evidenceFor(lists, placement, endpoint.model)} />
      <PlacementFacts placement={placement} />
    </Inspect>
  );
}

export function PlacementInspector({ lists, onClaim, id }: PanelProps & { id: string | undefined }) {
  const say = useSay();
  const placement = lists.placements.find((one) => one.id === id);
  if (placement === undefined) return <Hint text={say("registry-inspect-placement")} />;
  const users = lists.endpoints.filter((endpoint) => endpoint.placement === placement.id);
  return (
    <Inspect>
      <InspectorCrumb parts={[providerName(lists, placement.provider), placement.id]} />
      <Heading>{placement.name}</Heading>
      <p className="text-say text-ink-2">
        {say("registry-placement-sentence", {
          provider: providerName(lists, placement.provider),
          scope: placement.scope,
          unknown: stages.filter((stage) => claimOf(placement, stage) === "unknown").length,
        })}
      </p>
      <Disputes placement={placement} onClaim={onClaim} />
      <Claims lists={lists} placement={placement} onClaim={onClaim} />
      <InspectorSection title={say("registry-used-by", { count: users.length })}>
        {users.length === 0 ? (
          <p className="text-sm text-ink-3">{say("registry-used-by-none")}</p>
        ) : (
          <ul className="text-sm">
            {users.map((endpoint) => (
              <li key={endpoint.id} className="border-t border-line py-1 first:border-t-0">
                {endpoint.id} <span className="ml-1 text-ink-3">{endpoint.model}</span>
              </li>
            ))}
          </ul>
        )}
      </InspectorSection>
      <Covering evidence={evidenceFor(lists, placement)} />
      <PlacementFacts placement={placement} />
    </Inspect>
  );
}

function Hint({ text }: { text: string }) {
  return (
    <Inspect>
      <p className="text-ink-3">{text}</p>
    </Inspect>
  );
}

function Heading({ children }: { children: string }) {
  return <h2 className="mt-1 mb-2 text-h2 font-semibold wrap-anywhere">{children}</h2>;
}

function EndpointSentence({ lists, endpoint, placement }: { lists: Lists; endpoint: Endpoint; placement: Placement }) {
  const say = useSay();
  const connection = lists.connections.find((one) => one.id === endpoint.connection);
  return (
    <p className="text-say text-ink-2">
      {say("registry-endpoint-sentence", {
        model: endpoint.model,
        host: connection === undefined ? endpoint.connection : hostOf(connection.base_url),
        placement: placement.name,
        enabled: endpoint.enabled ? "yes" : "no",
      })}
    </p>
  );
}

/** What the host says of itself: a contradiction stands out, the rest is a quiet line. */
function HostSays({ endpoint }: { endpoint: string }) {
  const say = useSay();
  const check = useQuery(hostsQuery).data?.find((one) => one.endpoint === endpoint);
  if (check === undefined) return null;
  if (check.outcome === "contradicts") {
    return <Callout title={say("registry-host-contradicts-title")}>{check.sentence}</Callout>;
  }
  return <p className="mt-2 text-sm text-ink-3">{check.sentence}</p>;
}

function Disputes({ placement, onClaim }: { placement: Placement; onClaim: OnClaim }) {
  const say = useSay();
  return stages
    .filter((stage) => isDisputed(placement, stage))
    .map((stage) => (
      <Callout
        key={stage}
        title={say("registry-disagree-stage", {
          stage: say(`stage-${stage}`),
          count: placement.claims?.[stage]?.facts.length ?? 0,
        })}
      >
        {say("registry-disagree-text")}{" "}
        <Button kind="link" onClick={() => onClaim(placement.id, stage, "settle")}>
          {say("registry-settle-begin")}
        </Button>
      </Callout>
    ));
}

function Claims({ lists, placement, onClaim }: PanelProps & { placement: Placement }) {
  const say = useSay();
  const claimText = useClaimText(lists);
  return (
    <InspectorSection title={say("registry-claims")}>
      <ul className="text-sm">
        {stages.map((stage) => (
          <li key={stage} className="border-t border-line py-1.5 first:border-t-0">
            <ClaimLine placement={placement} stage={stage} claimText={claimText} onClaim={onClaim} />
          </li>
        ))}
      </ul>
    </InspectorSection>
  );
}

interface ClaimLineProps {
  placement: Placement;
  stage: Stage;
  claimText: (value: ClaimValue) => string;
  onClaim: OnClaim;
}

function ClaimLine({ placement, stage, claimText, onClaim }: ClaimLineProps) {
  const say = useSay();
  const value = claimOf(placement, stage);
  const claim = placement.claims?.[stage];
  const forced = forcedWord(say, placement.scope, stage);
  const settled = claim?.settled ?? undefined;
  const facts = (claim?.facts ?? []).map((fact, at) => ({ fact, key: `${at}` }));
  const name = say(`stage-${stage}`);
  return (
    <>
      <div className="flex items-baseline gap-2">
        <span className="w-28 shrink-0">{name}</span>
        <b className={`min-w-0 flex-1 font-medium wrap-anywhere ${value === "unknown" ? "text-unknown" : ""}`}>
          {value === "unknown" ? (
            <span className="hatch rounded-sm px-1.5 py-px">{claimText(value)}</span>
          ) : (
            claimText(value)
          )}
        </b>
        {forcedBy(placement.scope, stage) === undefined ? (
          <Button
            kind="link"
            aria-label={say("registry-edit-claim", { stage: name })}
            onClick={() => onClaim(placement.id, stage, "claim")}
          >
            {say("registry-edit")}
          </Button>
        ) : null}
      </div>
      {forced === undefined ? null : <p className="text-ink-3">{forced}</p>}
      {settled === undefined ? null : (
        <p className="text-ink-2">
          {say("registry-settled", {
            value: claimText(settled.value),
            date: showDay(settled.at, officerZone()),
            reason: settled.reason,
          })}
        </p>
      )}
      {facts.map(({ fact, key }) => (
        <div key={key} className="mt-0.5">
          {facts.length > 1 ? <span className="text-ink-2">{claimText(fact.value)}</span> : null}
          <FactSource fact={fact} />
        </div>
      ))}
    </>
  );
}

function Covering({ evidence }: { evidence: readonly Evidence[] }) {
  const say = useSay();
  const zone = officerZone();
  const [now] = useState(() => Date.now());
  const when = ({ validity }: Evidence) => {
    if (Date.parse(validity.to) <= now) return say("registry-evidence-ended", { date: showEnd(validity.to, zone) });
    if (Date.parse(validity.from) > now) return say("registry-evidence-begins", { date: showDay(validity.from, zone) });
    return say("registry-evidence-through", { date: showEnd(validity.to, zone) });
  };
  return (
    <InspectorSection title={say("registry-evidence", { count: evidence.length })}>
      {evidence.length === 0 ? (
        <p className="text-sm text-ink-3">{say("registry-evidence-none")}</p>
      ) : (
        <ul className="text-sm">
          {evidence.map((one) => (
            <li key={one.id} className="border-t border-line py-1 first:border-t-0">
              {one.name} <span className="text-ink-3">{when(one)}</span>
            </li>
          ))}
        </ul>
      )}
    </InspectorSection>
  );
}

function PlacementFacts({ placement }: { placement: Placement }) {
  const say = useSay();
  const settings = Object.entries(placement.settings ?? {});
  const verified = placement.verified_on ?? "";
  return (
    <KeyValue
      ruled
      facts={[
        { term: say("registry-scope"), value: say(`scope-${placement.scope}`) },
        ...(placement.sku === undefined || placement.sku === null
          ? []
          : [{ term: say("registry-sku"), value: <Code>{placement.sku}</Code> }]),
        ...settings.map(([name, value]) => ({ term: name, value })),
        {
          term: say("registry-verified"),
          value: verified === "" ? say("registry-never") : showCalendarDay(verified),
        },
      ]}
    />
  );
}
