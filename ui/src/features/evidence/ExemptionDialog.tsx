/** Adds, edits or renews an exemption: what it is about, what it excuses, why, who answers for it, and when it ends. */
import { useState } from "react";
import { useSay } from "@/api/useSay";
import { leastExemptionReason, mostExemptionDays, type Parts, type Registry } from "@/api/bindings";
import { useToast } from "@/design/Toast";
import { same } from "@/lib/same";
import { lastSecond, showDay } from "@/lib/when";
import { graveOf } from "./excuses";
import { ExemptionFields } from "./ExemptionFields";
import {
  exemptionForm,
  exemptionOf,
  latestEnd,
  missingInExemption,
  termDays,
  type ExemptionField,
  type ExemptionForm,
  type ExemptionStart,
} from "./exemption";
import { FailureFields } from "./FailureFields";
import { FormDialog } from "./FormDialog";
import { TermFields } from "./TermFields";
import { useExemptionEdit } from "./useExemptionEdit";
import { problemOf } from "./useEvidenceSave";
import { useFailing } from "./useFailing";

interface ExemptionDialogProps {
  start: ExemptionStart;
  draft: Parts;
  zone: string;
  /** The core's clock. */
  now: string;
  onClose: () => void;
  onSaved: (id: string) => void;
}

const none: Registry = {};

export function ExemptionDialog({ start, draft, zone, now, onClose, onSaved }: ExemptionDialogProps) {
  const say = useSay();
  const toast = useToast();
  const [first] = useState(() => exemptionForm(start, draft.registry ?? none, zone, now));
  const [typed, setTyped] = useState(first);
  const [tried, setTried] = useState(false);
  const [unreadable, setUnreadable] = useState(false);
  const { edit, saving, error } = useExemptionEdit();
  const { failing, ...told } = useFailing(typed, draft, start.kind === "ask" ? start.at : undefined, now);
  const change = (part: Partial<ExemptionForm>) => setTyped((all) => ({ ...all, ...part }));

  // Who asks from a denied cell asks for what denies that endpoint; what is grave she ticks herself.
  const askedFor = (start.kind === "ask" ? failing : []).filter(
    (one) => graveOf(one.excuse) === undefined && start.kind === "ask" && one.endpoints.includes(start.ask.endpoint),
  );
  const form = { ...typed, excuses: typed.excuses ?? askedFor.map((one) => one.excuse) };

  const edited = start.kind === "edit" ? start.exemption : undefined;
  const taken = (draft.exemptions ?? []).map(({ id }) => id).filter((id) => id !== edited?.id);
  const missing = missingInExemption(form, taken);
  const wrong = (field: ExemptionField) => {
    if (!tried || !missing.has(field)) return undefined;
    return field === "length" && form.from !== null && form.to !== null
      ? say("exemption-missing-length", {
          days: termDays(form.from, form.to),
          most: mostExemptionDays,
          date: showDay(lastSecond(latestEnd(form.from, zone)), zone),
        })
      : say(`exemption-missing-${field}`, { least: leastExemptionReason });
  };
  const refused = (field: string) => (error === null ? undefined : problemOf(error, field));
  const complaint = (field: ExemptionField) => wrong(field) ?? refused(field);

  const submit = async () => {
    setTried(true);
    const exemption = exemptionOf(form, taken);
    if (exemption === undefined || unreadable) return;
    if (await edit({ put: { kind: "exemption", value: exemption } }, exemption.reason)) {
      toast({ text: say("exemption-saved", { id: exemption.id }) });
      onSaved(exemption.id);
    }
  };

  return (
    <FormDialog
      title={
        edited === undefined
          ? say(start.kind === "renew" ? "exemption-renew-title" : "exemption-add")
          : say("exemption-edit-title", { id: edited.id })
      }
      description={say("exemption-about")}
      dirty={unreadable || !same(typed, first)}
      saving={saving}
      wrong={tried ? missing.size + (unreadable ? 1 : 0) : 0}
      error={error}
      refused={say("exemption-not-saved")}
      onSave={() => void submit()}
      onClose={onClose}
    >
      <ExemptionFields
        form={form}
        change={change}
        draft={draft}
        taken={taken}
        fixedId={edited !== undefined}
        before={start.kind === "renew" ? start.exemption.reason : undefined}
        complaint={complaint}
      >
        <FailureFields
          excuses={form.excuses}
          onChange={(excuses) => change({ excuses })}
          failing={failing}
          {...told}
          draft={draft}
          error={complaint("excuses")}
        />
        <TermFields
          term={form}
          zone={zone}
          change={change}
          errors={{
            first: complaint("first"),
            last: complaint("order") ?? complaint("length") ?? complaint("last") ?? refused("validity"),
          }}
          tried={tried}
          onUnreadable={setUnreadable}
        />
      </ExemptionFields>
    </FormDialog>
  );
}
