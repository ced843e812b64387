/** What replayed logs must show before a policy is promoted, as three whole numbers. */
import { useLocalization } from "@fluent/react";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { commands, type Promotion, type PromotionCriterion } from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import { afterWrite } from "@/api/queryKeys";
import { Button } from "@/design/Button";
import { ErrorNote } from "@/design/ErrorNote";
import { GuardedDialog } from "@/design/GuardedDialog";
import { TextField } from "@/design/TextField";
import { same } from "@/lib/same";
import { wholeNumber } from "./model";

const fields = ["denials", "days", "requests"] as const satisfies readonly (keyof PromotionCriterion)[];

interface CriterionDialogProps {
  policy: string;
  criterion: PromotionCriterion;
  onClose: () => void;
  onSaved: (promotion: Promotion) => void;
}

export function CriterionDialog({ policy, criterion, onClose, onSaved }: CriterionDialogProps) {
  const { l10n } = useLocalization();
  const client = useQueryClient();
  const [first] = useState({
    denials: String(criterion.denials),
    days: String(criterion.days),
    requests: String(criterion.requests),
  });
  const [typed, setTyped] = useState(first);
  const [saving, setSaving] = useState(false);
  const [tried, setTried] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);

  const save = async () => {
    setTried(true);
    const [denials, days, requests] = fields.map((field) => wholeNumber(typed[field]));
    if (saving || denials === undefined || days === undefined || requests === undefined) return;
    setSaving(true);
    try {
      const next = await commands.policySetCriterion(policy, { denials, days, requests });
      await afterWrite(client, "promotion");
      onSaved(next);
    } catch (thrown) {
      setRefused(asCommandError(thrown).message);
      setSaving(false);
    }
  };

  return (
    <GuardedDialog
      dirty={!same(typed, first)}
      busy={saving}
      onClose={onClose}
      title={l10n.getString("policies-criterion-edit")}
      description={l10n.getString("policies-criterion-about")}
      verb={
        <Button kind="primary" onClick={() => void save()}>
          {l10n.getString("save")}
        </Button>
      }
    >
      {refused === null ? null : <ErrorNote what={l10n.getString("policies-criterion-not-saved")} why={refused} />}
      {fields.map((field) => (
        <TextField
          key={field}
          label={l10n.getString(`policies-criterion-${field}`)}
          value={typed[field]}
          onChange={(value) => setTyped({ ...typed, [field]: value })}
          error={
            tried && wholeNumber(typed[field]) === undefined ? l10n.getString("policies-criterion-wrong") : undefined
          }
        />
      ))}
    </GuardedDialog>
  );
}
