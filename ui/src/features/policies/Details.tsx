/** What the policy is called, why it exists, and from when it applies. Texts are typed in a dialog, and saved as a whole. */
import { useLocalization } from "@fluent/react";
import { useState } from "react";
import type { Policy } from "@/api/bindings";
import { Button } from "@/design/Button";
import { Code } from "@/design/Code";
import { DateField } from "@/design/DateField";
import { GuardedDialog } from "@/design/GuardedDialog";
import { FormSection } from "@/design/Page";
import { TextField } from "@/design/TextField";
import { same } from "@/lib/same";
import { officerLocale, officerZone, showInstant } from "@/lib/when";
import { withBegins } from "./model";

interface PolicyDetailsProps {
  policy: Policy;
  onChange: (policy: Policy) => void;
}

export function PolicyDetails({ policy, onChange }: PolicyDetailsProps) {
  const { l10n } = useLocalization();
  const [editing, setEditing] = useState(false);
  const zone = officerZone();
  const rows = [
    { term: l10n.getString("policies-name"), value: policy.name },
    { term: l10n.getString("policies-why"), value: policy.description ?? l10n.getString("policies-none") },
    {
      term: l10n.getString("policies-begins"),
      value:
        typeof policy.begins === "string"
          ? l10n.getString("policies-begins-on", { at: showInstant(policy.begins, zone) })
          : l10n.getString("policies-begins-always"),
    },
    { term: l10n.getString("policies-id"), value: <Code>{policy.id}</Code> },
  ];
  return (
    <FormSection title={l10n.getString("policies-details")}>
      <dl className="grid grid-cols-[120px_minmax(0,1fr)] gap-y-1.5">
        {rows.map(({ term, value }) => (
          <div key={term} className="contents">
            <dt className="text-sm text-ink-3">{term}</dt>
            <dd className="max-w-[70ch]">{value}</dd>
          </div>
        ))}
      </dl>
      <Button className="mt-2" onClick={() => setEditing(true)}>
        {l10n.getString("policies-details-edit")}
      </Button>
      {editing ? (
        <DetailsDialog
          policy={policy}
          onClose={() => setEditing(false)}
          onSave={(next) => {
            setEditing(false);
            onChange(next);
          }}
        />
      ) : null}
    </FormSection>
  );
}

interface DetailsDialogProps {
  policy: Policy;
  onClose: () => void;
  onSave: (policy: Policy) => void;
}

function DetailsDialog({ policy, onClose, onSave }: DetailsDialogProps) {
  const { l10n } = useLocalization();
  const zone = officerZone();
  const [first] = useState({ name: policy.name, why: policy.description ?? "", begins: policy.begins ?? null });
  const [form, setForm] = useState(first);
  const change = (part: Partial<typeof first>) => setForm((all) => ({ ...all, ...part }));
  const { name, why, begins } = form;
  const [unreadable, setUnreadable] = useState<string | undefined>();
  const [tried, setTried] = useState(false);
  const save = () => {
    setTried(true);
    if (name.trim() === "" || unreadable !== undefined) return;
    onSave(withBegins({ ...policy, name: name.trim(), description: why.trim() }, begins));
  };
  return (
    <GuardedDialog
      dirty={unreadable !== undefined || !same(form, first)}
      onClose={onClose}
      title={l10n.getString("policies-details-edit")}
      verb={
        <Button kind="primary" onClick={save}>
          {l10n.getString("save")}
        </Button>
      }
    >
      <TextField
        label={l10n.getString("policies-name")}
        value={name}
        onChange={(text) => change({ name: text })}
        error={tried && name.trim() === "" ? l10n.getString("policies-name-missing") : undefined}
      />
      <TextField
        label={l10n.getString("policies-why")}
        value={why}
        onChange={(text) => change({ why: text })}
        lines={3}
      />
      <DateField
        label={l10n.getString("policies-first-day")}
        hint={l10n.getString("policies-begins-always")}
        rule={{ edge: "from", zone, locale: officerLocale() }}
        value={begins}
        onChange={(day) => change({ begins: day })}
        onError={setUnreadable}
        error={tried ? unreadable : undefined}
      />
      {begins === null ? null : (
        <p className="text-sm text-ink-3">
          {l10n.getString("policies-begins-on", { at: showInstant(begins, zone) })}{" "}
          {l10n.getString("policies-begins-before")}
        </p>
      )}
    </GuardedDialog>
  );
}
