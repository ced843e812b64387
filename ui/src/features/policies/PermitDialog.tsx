/** One mechanism: a boundary that is permitted besides, while its instruments are in force. */
import { useLocalization } from "@fluent/react";
import { useState } from "react";
import type { PermitIf, Registry, Requirement } from "@/api/bindings";
import { Button } from "@/design/Button";
import { GuardedDialog } from "@/design/GuardedDialog";
import type { Option } from "@/design/options";
import { Select } from "@/design/Select";
import { same } from "@/lib/same";
import { requiresNothing } from "./model";
import { RequirementFields } from "./RequirementFields";

interface PermitDialogProps {
  /** The stage's name. */
  stage: string;
  /** Absent for a new one. */
  permit: PermitIf | undefined;
  boundaries: readonly Option[];
  registry: Registry;
  onClose: () => void;
  /** `null` takes it away. */
  onSave: (permit: PermitIf | null) => void;
}

export function PermitDialog({ stage, permit, boundaries, registry, onClose, onSave }: PermitDialogProps) {
  const { l10n } = useLocalization();
  const [first] = useState({ boundary: permit?.boundary ?? null, instruments: permit?.instruments ?? {} });
  const [boundary, setBoundary] = useState<string | null>(first.boundary);
  const [instruments, setInstruments] = useState<Requirement>(first.instruments);
  const [tried, setTried] = useState(false);
  const save = () => {
    setTried(true);
    if (boundary !== null && !requiresNothing(instruments)) onSave({ boundary, instruments });
  };
  return (
    <GuardedDialog
      dirty={!same({ boundary, instruments }, first)}
      onClose={onClose}
      title={l10n.getString("policies-also-title", { stage })}
      description={l10n.getString("policies-also-about")}
      aside={
        permit === undefined ? null : (
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
      <Select
        wide
        label={l10n.getString("policies-boundary")}
        placeholder={l10n.getString("policies-choose-boundary")}
        options={boundaries}
        value={boundary}
        onChange={setBoundary}
        error={tried && boundary === null ? l10n.getString("policies-boundary-missing") : undefined}
      />
      <RequirementFields
        boxed
        value={instruments}
        onChange={setInstruments}
        registry={registry}
        error={tried && requiresNothing(instruments) ? l10n.getString("policies-instruments-missing") : undefined}
      />
    </GuardedDialog>
  );
}
