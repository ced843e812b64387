/** One policy: its sentence first, then the form. Every change is saved into the draft at once. */
import { useLocalization } from "@fluent/react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Policy, Registry } from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import { templatesQuery } from "@/api/queries";
import { Button } from "@/design/Button";
import { ErrorNote } from "@/design/ErrorNote";
import { Inspect } from "@/design/InspectorSlot";
import { FormSection, PageHead } from "@/design/Page";
import { Popover } from "@/design/Popover";
import { Segmented } from "@/design/Segmented";
import { Sentence } from "@/design/Sentence";
import { TokenField } from "@/design/TokenField";
import { insideSentence } from "@/lib/language";
import { showCalendarDay } from "@/lib/when";
import { Because } from "./Because";
import { DeletePolicyDialog } from "./DeleteDialog";
import { PolicyDetails } from "./Details";
import { PolicyEffect } from "./Effect";
import { emphasised, keyTerms } from "./model";
import { PolicyPromotion } from "./Promotion";
import { sentenceQuery } from "./queries";
import { Requires } from "./Requires";
import { TemplateFacts } from "./TemplateFacts";
import { usePolicyEdit, type PolicyEdit } from "./usePolicyEdit";
import { Where } from "./Where";

interface PolicyDetailProps {
  saved: Policy;
  registry: Registry;
  onBack: () => void;
}

export function PolicyDetail({ saved, registry, onBack }: PolicyDetailProps) {
  const { l10n } = useLocalization();
  const edit = usePolicyEdit(saved);
  const { policy, change, missing, problem } = edit;
  const [leaving, setLeaving] = useState(false);
  const tags = (registry.tags ?? []).map((tag) => ({
    value: tag.name,
    label: tag.name,
    ...(tag.description === undefined ? {} : { hint: tag.description }),
  }));
  const categories = (registry.categories ?? []).map(({ id, name }) => ({ value: id, label: insideSentence(name) }));
  return (
    <div className="pb-6">
      <p className="font-mono text-sm leading-snug text-ink-3">
        <Button kind="link" className="text-ink-3!" onClick={onBack}>
          {l10n.getString("policies-title")}
        </Button>
        {` / ${policy.name}`}
      </p>
      <PageHead
        title={policy.name}
        description={<Origin policy={policy} />}
        actions={
          <>
            <Button kind="quiet" onClick={() => setLeaving(true)}>
              {l10n.getString("policies-delete")}
            </Button>
            <Segmented
              label={l10n.getString("policies-mode")}
              value={policy.mode}
              onChange={(mode) => change({ ...policy, mode })}
              options={[
                { value: "audit", label: l10n.getString("policies-mode-audit") },
                {
                  value: "enforce",
                  label: l10n.getString("policies-mode-enforce"),
                  // From audit it gets there by its promotion alone.
                  disabled: saved.mode === "audit",
                },
              ]}
            />
          </>
        }
      />
      <PolicySentence policy={policy} registry={registry} />
      <Refused edit={edit} />
      {saved.mode === "audit" ? <PolicyPromotion policy={saved} unsaved={edit.waiting} /> : null}
      <FormSection title={l10n.getString("policies-applies")}>
        <TokenField
          layout="row"
          label={l10n.getString("policies-tags")}
          add={l10n.getString("policies-add-tag")}
          options={tags}
          value={policy.tags}
          onChange={(next) => change({ ...policy, tags: [...next] })}
          error={missing.includes("tags") ? l10n.getString("policies-tags-missing") : problem("tags")}
        />
        <TokenField
          layout="row"
          label={l10n.getString("policies-data")}
          add={l10n.getString("policies-add-category")}
          options={categories}
          value={policy.categories ?? []}
          onChange={(next) => change({ ...policy, categories: [...next] })}
          error={problem("categories")}
          hint={(policy.categories ?? []).length === 0 ? l10n.getString("policies-data-all") : undefined}
        />
      </FormSection>
      <Where policy={policy} registry={registry} onChange={change} problem={problem} />
      <Requires policy={policy} registry={registry} onChange={change} problem={problem} />
      <Because policy={policy} onChange={change} />
      <PolicyDetails policy={policy} onChange={change} />
      <Inspect>
        <PolicyEffect policy={saved} />
      </Inspect>
      <DeletePolicyDialog
        policy={leaving ? saved : null}
        onClose={() => setLeaving(false)}
        onDeleted={() => {
          setLeaving(false);
          onBack();
        }}
      />
    </div>
  );
}

function PolicySentence({ policy, registry }: { policy: Policy; registry: Registry }) {
  const { l10n } = useLocalization();
  const sentence = useQuery(sentenceQuery(policy));
  if (sentence.isError) {
    return <ErrorNote what={l10n.getString("policies-no-sentence")} why={asCommandError(sentence.error).message} />;
  }
  return <Sentence kind="policy" parts={emphasised(sentence.data ?? "", keyTerms(policy, registry))} />;
}

/** "From template X · reviewed 20 Nov 2026". */
function Origin({ policy }: { policy: Policy }) {
  const { l10n } = useLocalization();
  const templates = useQuery(templatesQuery);
  const template = templates.data?.find((one) => one.id === policy.template);
  if (template === undefined) return l10n.getString("policies-own");
  const reviewed = template.citation.reviewed;
  return (
    <>
      {l10n.getString("policies-from")}{" "}
      <Popover title={template.name} trigger={<Button kind="link">{template.name}</Button>}>
        <div className="min-w-0">
          <TemplateFacts template={template} />
        </div>
      </Popover>
      {typeof reviewed === "string"
        ? ` · ${l10n.getString("policies-reviewed", { day: showCalendarDay(reviewed) })}`
        : null}
    </>
  );
}

/** Said while the screen shows what is not in the draft. */
function Refused({ edit }: { edit: PolicyEdit }) {
  const { l10n } = useLocalization();
  if (!edit.waiting) return null;
  return (
    <div className="mb-3">
      <ErrorNote
        what={l10n.getString("policies-unsaved")}
        why={edit.error?.message ?? l10n.getString("policies-unsaved-missing")}
        todo={l10n.getString("policies-unsaved-todo")}
        action={
          <>
            {edit.error === null ? null : <Button onClick={edit.retry}>{l10n.getString("policies-again")}</Button>}
            <Button onClick={edit.drop}>{l10n.getString("policies-drop")}</Button>
          </>
        }
      />
    </div>
  );
}
