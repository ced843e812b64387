/** Adds, edits or renews evidence. What is typed stays until it is saved or cancelled. */
import { useLocalization } from "@fluent/react";
import { useCallback, useMemo, useState } from "react";
import type { Evidence, Registry, Stage } from "@/api/bindings";
import { Combobox } from "@/design/Combobox";
import { Segmented } from "@/design/Segmented";
import { TextField } from "@/design/TextField";
import { TokenField } from "@/design/TokenField";
import { useToast } from "@/design/Toast";
import { identifierFrom } from "@/lib/identifier";
import { same } from "@/lib/same";
import { DocumentField } from "./DocumentField";
import { FormDialog } from "./FormDialog";
import { InstrumentFacts } from "./InstrumentFacts";
import { stages } from "@/api/claims";
import { emptyForm, formOf, missingIn, type Covers, type EvidenceForm, type FormField } from "./model";
import { renewedForm } from "./renewal";
import { StageFields } from "./StageFields";
import { TermFields } from "./TermFields";
import { problemOf, useEvidenceSave } from "./useEvidenceSave";

/** What the form begins from: nothing, evidence that is edited, or evidence of which the next term is recorded. */
export type EvidenceStart =
  | { kind: "add" }
  | { kind: "edit"; evidence: Evidence }
  | { kind: "renew"; evidence: Evidence };

interface EvidenceDialogProps {
  start: EvidenceStart;
  all: readonly Evidence[];
  registry: Registry;
  zone: string;
  onClose: () => void;
  onSaved: (id: string) => void;
}

export function EvidenceDialog({ start, all, registry, zone, onClose, onSaved }: EvidenceDialogProps) {
  const { l10n } = useLocalization();
  const toast = useToast();
  const [first] = useState<EvidenceForm>(() => formFrom(start, zone));
  const before = start.kind === "edit" ? start.evidence : undefined;
  const [form, setForm] = useState(first);
  const [tried, setTried] = useState(false);
  const [unreadable, setUnreadable] = useState(false);
  const { save, saving, error, problem } = useEvidenceSave(zone);
  const change = (part: Partial<EvidenceForm>) => setForm((now) => ({ ...now, ...part }));
  const missing = missingIn(form);
  const instrument = registry.instruments?.find((one) => one.id === form.instrument);
  const complaint = (field: FormField, core?: string) =>
    tried && missing.has(field) ? l10n.getString(`evidence-missing-${field}`) : problem(core ?? field);

  const changeStages = useCallback((stages: Covers) => setForm((now) => ({ ...now, stages })), []);
  const stageErrors = useMemo(() => {
    const errors: Partial<Record<Stage, string>> = {};
    for (const stage of stages) {
      const { kind, places } = form.stages[stage];
      const text =
        tried && kind === "places" && places.length === 0
          ? l10n.getString("evidence-missing-stages")
          : error === null
            ? undefined
            : problemOf(error, `stages.${stage}`);
      if (text !== undefined) errors[stage] = text;
    }
    return errors;
  }, [form.stages, tried, error, l10n]);

  const submit = async () => {
    setTried(true);
    if (missing.size > 0 || unreadable) return;
    const made = identifierFrom(
      form.name,
      all.map((one) => one.id),
    );
    const id = before?.id ?? (made === "" ? "evidence" : made);
    if (await save(form, id, before)) {
      toast({ text: l10n.getString("evidence-saved", { name: form.name.trim() }) });
      onSaved(id);
    }
  };

  return (
    <FormDialog
      title={l10n.getString(
        start.kind === "add" ? "evidence-add" : `evidence-${start.kind}-title`,
        start.kind === "add" ? null : { name: start.evidence.name },
      )}
      {...(start.kind === "renew" ? { description: l10n.getString("evidence-renew-about") } : {})}
      dirty={unreadable || !same(form, first)}
      saving={saving}
      wrong={tried ? missing.size + (unreadable ? 1 : 0) : 0}
      error={error}
      refused={l10n.getString("evidence-not-saved")}
      onSave={() => void submit()}
      onClose={onClose}
    >
      <div className="grid grid-cols-2 items-start gap-x-4 gap-y-3">
        <Combobox
          label={l10n.getString("evidence-instrument")}
          options={(registry.instruments ?? []).map(({ id, name, location, retention }) => ({
            value: id,
            label: name,
            hint: l10n.getString(`evidence-short-${location}`, { retention: retention ? "yes" : "no" }),
          }))}
          value={form.instrument}
          onChange={(value) => change({ instrument: value })}
          error={complaint("instrument")}
        />
        <TextField
          label={l10n.getString("evidence-name")}
          value={form.name}
          onChange={(name) => change({ name })}
          error={complaint("name")}
        />
        <div className="col-start-1">
          {instrument === undefined ? null : <InstrumentFacts instrument={instrument} />}
        </div>
        <TextField
          label={l10n.getString("evidence-issuer")}
          value={form.issuer}
          onChange={(issuer) => change({ issuer })}
          hint={l10n.getString("evidence-issuer-hint")}
          error={complaint("issuer")}
        />
      </div>
      <ScopeFields form={form} registry={registry} change={change} complaint={complaint} />
      <StageFields
        covers={form.stages}
        instrument={instrument}
        registry={registry}
        onChange={changeStages}
        errors={stageErrors}
      />
      <TermFields
        term={form}
        zone={zone}
        change={change}
        errors={{
          first: complaint("first", "date"),
          last: complaint("order", "last day") ?? complaint("last", "last day"),
        }}
        tried={tried}
        onUnreadable={setUnreadable}
      />
      <DocumentField form={form} change={change} error={complaint("file")} />
    </FormDialog>
  );
}

function formFrom(start: EvidenceStart, zone: string): EvidenceForm {
  if (start.kind === "add") return emptyForm;
  return start.kind === "edit" ? formOf(start.evidence) : renewedForm(start.evidence, zone);
}

interface ScopeFieldsProps {
  form: EvidenceForm;
  registry: Registry;
  change: (part: Partial<EvidenceForm>) => void;
  complaint: (field: FormField, core?: string) => string | undefined;
}

function ScopeFields({ form, registry, change, complaint }: ScopeFieldsProps) {
  const { l10n } = useLocalization();
  return (
    <fieldset className="border-t border-line pt-3">
      <legend className="sr-only">{l10n.getString("evidence-scope")}</legend>
      <div className="mb-2 flex items-center gap-3">
        <span className="text-sm font-semibold text-ink-2">{l10n.getString("evidence-scope")}</span>
        <Segmented
          label={l10n.getString("evidence-scope")}
          value={form.scope}
          onChange={(scope) => change({ scope })}
          options={[
            { value: "provider", label: l10n.getString("evidence-scope-all") },
            { value: "placements", label: l10n.getString("evidence-scope-some") },
          ]}
        />
      </div>
      <div className="grid grid-cols-2 items-start gap-x-4 gap-y-3">
        {form.scope === "provider" ? (
          <Combobox
            label={l10n.getString("evidence-provider")}
            options={(registry.providers ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            value={form.provider}
            onChange={(provider) => change({ provider })}
            error={complaint("provider", "scope")}
          />
        ) : (
          <TokenField
            boxed
            label={l10n.getString("evidence-placements")}
            add={l10n.getString("evidence-add-placement")}
            options={(registry.placements ?? []).map(({ id, name }) => ({ value: id, label: id, hint: name }))}
            value={form.placements}
            onChange={(placements) => change({ placements })}
            error={complaint("placements", "scope")}
          />
        )}
        <TokenField
          boxed
          label={l10n.getString("evidence-models")}
          add={l10n.getString("evidence-add-model")}
          options={(registry.models ?? []).map(({ id }) => ({ value: id, label: id }))}
          value={form.models}
          onChange={(models) => change({ models })}
          hint={form.models.length === 0 ? l10n.getString("evidence-models-all") : undefined}
        />
      </div>
    </fieldset>
  );
}
