/** The fields of an exemption around what it excuses and when: what it is about, why, and who answers for it. */
import type { ReactNode } from "react";
import { useSay } from "@/api/useSay";
import { leastExemptionReason, type Parts } from "@/api/bindings";
import { Combobox } from "@/design/Combobox";
import { Select } from "@/design/Select";
import { TextField } from "@/design/TextField";
import { exemptionId, exemptionKinds, type ExemptionField, type ExemptionForm } from "./exemption";

interface ExemptionFieldsProps {
  form: ExemptionForm;
  change: (part: Partial<ExemptionForm>) => void;
  draft: Parts;
  /** Identifiers of the other exemptions. */
  taken: readonly string[];
  /** An edited exemption keeps its identifier: the audit log knows it by that. */
  fixedId: boolean;
  /** Why it was granted before. */
  before: string | undefined;
  complaint: (field: ExemptionField) => string | undefined;
  children: ReactNode;
}

export function ExemptionFields(props: ExemptionFieldsProps) {
  const { form, change, draft, taken, fixedId, before, complaint, children } = props;
  const say = useSay();
  const { registry, policies = [] } = draft;
  const policy = policies.find(({ id }) => id === form.policy);
  // Ticks are about one cell: those of another are not carried over unseen.
  const about = (part: Partial<ExemptionForm>) => change({ ...part, excuses: [] });
  return (
    <>
      <div className="grid grid-cols-2 items-start gap-x-4 gap-y-3">
        <Combobox
          label={say("exemption-policy")}
          options={policies.map(({ id, name }) => ({ value: id, label: name, hint: id }))}
          value={form.policy}
          onChange={(next) => about({ policy: next })}
          error={complaint("policy")}
        />
        <Combobox
          label={say("exemption-placement")}
          options={(registry?.placements ?? []).map(({ id, name }) => ({ value: id, label: name, hint: id }))}
          value={form.placement}
          onChange={(placement) => about({ placement })}
          error={complaint("placement")}
        />
        <Combobox
          label={say("exemption-tag")}
          options={(registry?.tags ?? []).map(({ name }) => ({
            value: name,
            label: name,
            ...(policy === undefined || policy.tags.includes(name) ? {} : { hint: say("exemption-tag-other") }),
          }))}
          value={form.tag}
          onChange={(tag) => about({ tag })}
          error={complaint("tag")}
        />
        <Select
          wide
          label={say("exemption-kind")}
          options={exemptionKinds.map((kind) => ({
            value: kind,
            label: say(`exemption-kind-${kind}`),
            hint: say(`exemption-kind-${kind}-means`),
          }))}
          value={form.kind}
          onChange={(next) => change({ kind: exemptionKinds.find((kind) => kind === next) ?? null })}
          error={complaint("kind")}
        />
      </div>
      {children}
      <div className="grid grid-cols-2 items-start gap-x-4 gap-y-3 border-t border-line pt-3">
        <div className="col-span-2">
          <TextField
            lines={2}
            label={say("exemption-reason")}
            value={form.reason}
            onChange={(reason) => change({ reason })}
            hint={
              before === undefined
                ? say("exemption-reason-hint", { least: leastExemptionReason })
                : say("exemption-reason-before", { before })
            }
            error={complaint("reason")}
          />
        </div>
        <TextField
          label={say("exemption-owner")}
          value={form.owner}
          onChange={(owner) => change({ owner })}
          hint={say("exemption-owner-hint")}
          error={complaint("owner")}
        />
        <TextField
          mono
          label={say("exemption-id")}
          value={form.id ?? exemptionId(form, taken)}
          onChange={(id) => change({ id })}
          readOnly={fixedId}
          hint={say(fixedId ? "exemption-id-fixed" : "exemption-id-hint")}
          error={complaint("taken") ?? complaint("id")}
        />
      </div>
    </>
  );
}
