/** All policies: name, mode, tags, and what each permits in its sentence. */
import { useLocalization } from "@fluent/react";
import { useQueries } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import type { Policy, Registry } from "@/api/bindings";
import { useViews } from "@/design/DataGrid/useViews";
import { Button } from "@/design/Button";
import { DataGrid } from "@/design/DataGrid/DataGrid";
import { EmptyState } from "@/design/EmptyState";
import { Inspect } from "@/design/InspectorSlot";
import { PageHead } from "@/design/Page";
import { policyColumns, type PolicyRow } from "./columns";
import { DeletePolicyDialog } from "./DeleteDialog";
import { PolicyGlance } from "./Glance";
import { NewPolicyDialog } from "./NewDialog";
import { sentenceQuery } from "./queries";
import { TemplateDialog } from "./TemplateDialog";

interface PolicyListProps {
  policies: readonly Policy[];
  registry: Registry;
  onOpen: (id: string) => void;
}

export function PolicyList({ policies, registry, onOpen }: PolicyListProps) {
  const { l10n } = useLocalization();
  const saved = useViews("policies");
  const [dialog, setDialog] = useState<"template" | "new" | null>(null);
  const [leaving, setLeaving] = useState<Policy | null>(null);
  const [selected, setSelected] = useState<string | null>(null);
  const sentences = useQueries({
    queries: policies.map((policy) => sentenceQuery(policy)),
    combine: (results) => results.map((result) => result.data ?? ""),
  });
  const rows = useMemo(
    () => policies.map((policy, index): PolicyRow => ({ policy, sentence: sentences[index] ?? "" })),
    [policies, sentences],
  );
  const columns = useMemo(() => policyColumns((key) => l10n.getString(key)), [l10n]);
  const chosen = rows.find((row) => row.policy.id === selected);
  const fromTemplate = (
    <Button kind="primary" onClick={() => setDialog("template")}>
      {l10n.getString("policies-from-template")}
    </Button>
  );
  return (
    <>
      <PageHead
        title={l10n.getString("policies-title")}
        description={l10n.getString("policies-about")}
        actions={
          <>
            <Button onClick={() => setDialog("new")}>{l10n.getString("policies-new")}</Button>
            {fromTemplate}
          </>
        }
      />
      <div className="mt-3 flex min-h-0 flex-1 flex-col pb-4">
        <DataGrid
          label={l10n.getString("policies-title")}
          rows={rows}
          columns={columns}
          rowId={(row) => row.policy.id}
          rowName={(row) => row.policy.name}
          rowHeight={52}
          {...saved}
          selection="single"
          selected={selected === null ? [] : [selected]}
          onSelect={([id]) => setSelected(id ?? null)}
          onOpen={(row) => onOpen(row.policy.id)}
          onDelete={async () => undefined}
          confirmDelete={async ([row]) => {
            setLeaving(row?.policy ?? null);
            return false;
          }}
          empty={<EmptyState sentence={l10n.getString("policies-empty")} action={fromTemplate} />}
        />
      </div>
      <Inspect>
        <PolicyGlance row={chosen} registry={registry} onOpen={onOpen} onDelete={setLeaving} />
      </Inspect>
      <TemplateDialog
        open={dialog === "template"}
        onClose={() => setDialog(null)}
        onCreated={([first]) => {
          setDialog(null);
          if (first !== undefined) onOpen(first);
        }}
      />
      {dialog === "new" ? (
        <NewPolicyDialog
          policies={policies}
          registry={registry}
          onClose={() => setDialog(null)}
          onCreated={(id) => {
            setDialog(null);
            onOpen(id);
          }}
        />
      ) : null}
      <DeletePolicyDialog
        policy={leaving}
        onClose={() => setLeaving(null)}
        onDeleted={() => {
          setLeaving(null);
          setSelected(null);
        }}
      />
    </>
  );
}
