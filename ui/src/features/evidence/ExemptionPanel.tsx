/** The inspector: what the selected exemption does in a sentence, what it excuses, and the verdict without it. */
import type { ReactNode } from "react";
import type { Exemption, Parts } from "@/api/bindings";
import { Button } from "@/design/Button";
import { Callout } from "@/design/Callout";
import { InspectorCrumb, InspectorSection } from "@/design/Inspector";
import { KeyValue } from "@/design/KeyValue";
import { Sentence } from "@/design/Sentence";
import { lastSecond, showInstant } from "@/lib/when";
import { excuseText, keyOf } from "./excuses";
import type { ExemptionRow } from "./exemptionColumns";
import { ExemptionStatusText } from "./ExemptionStatusText";
import { GraveNote } from "./FailureFields";
import { placementName, policyName } from "./names";
import { useSay } from "./useSay";
import { Without } from "./Without";

interface ExemptionPanelProps {
  row: ExemptionRow;
  draft: Parts;
  zone: string;
  now: string;
  /** That it is no longer needed, in the core's sentence. */
  idle: string | undefined;
  /** Removes what is no longer needed; absent where the panel only shows. */
  onRemove?: () => void;
  /** Buttons. */
  actions: ReactNode;
}

export function ExemptionPanel({ row, draft, zone, now, idle, onRemove, actions }: ExemptionPanelProps) {
  const { exemption, status } = row;
  const say = useSay();
  const counts = status.kind !== "later" && status.kind !== "expired";
  return (
    <>
      <InspectorCrumb parts={[exemption.tag, exemption.placement]} />
      <h2 className="mt-1 mb-1 text-h2 font-semibold">{say(`exemption-kind-${exemption.kind}`)}</h2>
      <p className="mb-2">
        <ExemptionStatusText status={status} />
      </p>
      <Says exemption={exemption} draft={draft} zone={zone} />
      {status.kind === "idle" && idle !== undefined ? (
        <Callout title={say("exemption-status-idle")}>
          {idle}
          {onRemove === undefined ? null : (
            <span className="mt-2 block">
              <Button onClick={onRemove}>{say("exemption-remove")}</Button>
            </span>
          )}
        </Callout>
      ) : null}
      <div className="mt-3 flex flex-wrap gap-2">{actions}</div>
      <InspectorSection title={say("exemption-excuses")}>
        <ul className="text-sm">
          {exemption.excuses.map((excuse) => (
            <li key={keyOf(excuse)} className="border-t border-line py-[5px] first:border-t-0">
              {say("exemption-excuse", { excuse: excuseText(excuse, say) })}
              <GraveNote excuse={excuse} />
            </li>
          ))}
        </ul>
      </InspectorSection>
      <InspectorSection title={say("exemption-without-title")}>
        {counts ? (
          <Without exemption={exemption} draft={draft} now={now} />
        ) : (
          <p className="text-sm text-ink-2">{say("exemption-without-not-in-force")}</p>
        )}
      </InspectorSection>
      <KeyValue
        ruled
        facts={[
          { term: say("exemption-reason"), value: exemption.reason },
          { term: say("exemption-owner"), value: exemption.owner },
          { term: say("exemption-id"), value: <code className="text-xs">{exemption.id}</code> },
        ]}
      />
    </>
  );
}

function Says({ exemption, draft, zone }: { exemption: Exemption; draft: Parts; zone: string }) {
  const say = useSay();
  return (
    <Sentence
      parts={[
        say("exemption-says", {
          placement: placementName(draft, exemption.placement),
          policy: policyName(draft, exemption.policy),
          tag: exemption.tag,
        }),
        " ",
        say("evidence-in-force", {
          from: showInstant(exemption.validity.from, zone),
          through: showInstant(lastSecond(exemption.validity.to), zone),
        }),
      ]}
    />
  );
}
