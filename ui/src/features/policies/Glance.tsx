/** The inspector beside the list: the sentence of the policy under the cursor, and what its tags may use now. */
import { useLocalization } from "@fluent/react";
import type { Policy, Registry } from "@/api/bindings";
import { Button } from "@/design/Button";
import { InspectorCrumb } from "@/design/Inspector";
import { Sentence } from "@/design/Sentence";
import type { PolicyRow } from "./columns";
import { PolicyEffect } from "./Effect";
import { emphasised, keyTerms } from "./model";

interface GlanceProps {
  row: PolicyRow | undefined;
  registry: Registry;
  onOpen: (id: string) => void;
  onDelete: (policy: Policy) => void;
}

export function PolicyGlance({ row, registry, onOpen, onDelete }: GlanceProps) {
  const { l10n } = useLocalization();
  if (row === undefined) return <p className="text-ink-3">{l10n.getString("policies-choose")}</p>;
  const { policy, sentence } = row;
  return (
    <>
      <InspectorCrumb parts={[policy.id]} />
      <h2 className="mt-1 mb-2 text-h2 font-semibold">{policy.name}</h2>
      <Sentence parts={emphasised(sentence, keyTerms(policy, registry))} />
      <div className="mt-3 flex flex-wrap gap-2">
        <Button onClick={() => onOpen(policy.id)}>{l10n.getString("policies-open")}</Button>
        <Button kind="danger" onClick={() => onDelete(policy)}>
          {l10n.getString("policies-delete")}
        </Button>
      </div>
      <PolicyEffect policy={policy} />
    </>
  );
}
