/** One regulation: its name, where in it, who was read for it, and the day of the reading. */
import { useLocalization } from "@fluent/react";
import { useState } from "react";
import type { Citation } from "@/api/bindings";
import { Button } from "@/design/Button";
import { DateField } from "@/design/DateField";
import { Dialog } from "@/design/Dialog";
import { TextField } from "@/design/TextField";
import { dayOf, officerLocale } from "@/lib/when";

interface CitationDialogProps {
  /** Absent for a new one. */
  citation: Citation | undefined;
  onClose: () => void;
  /** `null` takes it away. */
  onSave: (citation: Citation | null) => void;
}

export function CitationDialog({ citation, onClose, onSave }: CitationDialogProps) {
  const { l10n } = useLocalization();
  const [name, setName] = useState(citation?.name ?? "");
  const [where, setWhere] = useState(citation?.citation ?? "");
  const [source, setSource] = useState(citation?.source ?? "");
  // A day without a time: the beginning of the day in UTC stands for it, and only the day is kept.
  const [reviewed, setReviewed] = useState<string | null>(
    typeof citation?.reviewed === "string" ? `${citation.reviewed}T00:00:00Z` : null,
  );
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
    <Dialog
      open
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
      title={l10n.getString(citation === undefined ? "policies-regulation-add" : "policies-regulation")}
      actions={
        <>
          {citation === undefined ? null : (
            <Button kind="danger" className="mr-auto" onClick={() => onSave(null)}>
              {l10n.getString("policies-remove")}
            </Button>
          )}
          <Button onClick={onClose}>{l10n.getString("cancel")}</Button>
          <Button kind="primary" onClick={save}>
            {l10n.getString("save")}
          </Button>
        </>
      }
    >
      <TextField
        label={l10n.getString("policies-regulation-name")}
        value={name}
        onChange={setName}
        error={tried && name.trim() === "" ? l10n.getString("policies-regulation-missing") : undefined}
      />
      <TextField label={l10n.getString("policies-regulation-where")} value={where} onChange={setWhere} lines={2} />
      <TextField label={l10n.getString("policies-regulation-source")} value={source} onChange={setSource} />
      <DateField
        label={l10n.getString("policies-regulation-read")}
        rule={{ edge: "from", zone: "UTC", locale: officerLocale() }}
        value={reviewed}
        onChange={setReviewed}
        onError={setUnreadable}
        error={tried ? unreadable : undefined}
      />
    </Dialog>
  );
}
