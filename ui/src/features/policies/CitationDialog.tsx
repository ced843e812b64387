/** One regulation: its name, where in it, who was read for it, and the day of the reading. */
import { useLocalization } from "@fluent/react";
import { useState } from "react";
import type { Citation } from "@/api/bindings";
import { Button } from "@/design/Button";
import { DateField } from "@/design/DateField";
import { GuardedDialog } from "@/design/GuardedDialog";
import { TextField } from "@/design/TextField";
import { same } from "@/lib/same";
import { dayOf, officerLocale } from "@/lib/when";

interface CitationDialogProps {
  /** Absent for a new one. */
  citation: Citation | undefined;
  onClose: () => void;
  /** `null` takes it away. */
  onSave: (citation: Citation | null) => void;
}

function formOf(citation: Citation | undefined) {
  const day = citation?.reviewed;
  return {
    name: citation?.name ?? "",
    where: citation?.citation ?? "",
    source: citation?.source ?? "",
    // A day without a time: the beginning of the day in UTC stands for it, and only the day is kept.
    reviewed: typeof day === "string" ? `${day}T00:00:00Z` : null,
  };
}

export function CitationDialog({ citation, onClose, onSave }: CitationDialogProps) {
  const { l10n } = useLocalization();
  const [first] = useState(() => formOf(citation));
  const [form, setForm] = useState(first);
  const change = (part: Partial<typeof first>) => setForm((all) => ({ ...all, ...part }));
  const { name, where, source, reviewed } = form;
  const [unreadable, setUnreadable] = useState<string | undefined>();
  const [tried, setTried] = useState(false);
  const save = () => {
    setTried(true);
    if (name.trim() === "" || unreadable !== undefined) return;
    onSave({
      name: name.trim(),
      citation: where.trim(),
      ...(source.trim() === "" ? {} : { source: source.trim() }),
      ...(reviewed === null ? {} : { reviewed: dayOf(reviewed, "UTC") }),
    });
  };
  return (
    <GuardedDialog
      dirty={unreadable !== undefined || !same(form, first)}
      onClose={onClose}
      title={l10n.getString(citation === undefined ? "policies-regulation-add" : "policies-regulation")}
      aside={
        citation === undefined ? null : (
          <Button kind="danger" className="mr-auto" onClick={() => onSave(null)}>
            {l10n.getString("policies-remove")}
          </Button>
        )
      }
      verb={
        <Button kind="primary" onClick={save}>
          {l10n.getString("save")}
        </Button>
      }
    >
      <TextField
        label={l10n.getString("policies-regulation-name")}
        value={name}
        onChange={(text) => change({ name: text })}
        error={tried && name.trim() === "" ? l10n.getString("policies-regulation-missing") : undefined}
      />
      <TextField
        label={l10n.getString("policies-regulation-where")}
        value={where}
        onChange={(text) => change({ where: text })}
        lines={2}
      />
      <TextField
        label={l10n.getString("policies-regulation-source")}
        value={source}
        onChange={(text) => change({ source: text })}
      />
      <DateField
        label={l10n.getString("policies-regulation-read")}
        rule={{ edge: "from", zone: "UTC", locale: officerLocale() }}
        value={reviewed}
        onChange={(day) => change({ reviewed: day })}
        onError={setUnreadable}
        error={tried ? unreadable : undefined}
      />
    </GuardedDialog>
  );
}
