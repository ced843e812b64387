/** Chooses a template and makes its policies. */
import { useLocalization } from "@fluent/react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { TemplateView } from "@/api/bindings";
import { commands } from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import { templatesQuery } from "@/api/queries";
import { afterWrite } from "@/api/queryKeys";
import { Button } from "@/design/Button";
import { Dialog } from "@/design/Dialog";
import { ErrorNote } from "@/design/ErrorNote";
import { Find } from "@/design/Find";
import { useToast } from "@/design/Toast";
import { TemplateFacts } from "./TemplateFacts";
import { matchesTemplate } from "./templates";

interface TemplateDialogProps {
  open: boolean;
  onClose: () => void;
  onCreated: (policies: readonly string[]) => void;
}

export function TemplateDialog({ open, onClose, onCreated }: TemplateDialogProps) {
  const { l10n } = useLocalization();
  const client = useQueryClient();
  const toast = useToast();
  const templates = useQuery({ ...templatesQuery, enabled: open });
  const [find, setFind] = useState("");
  const [chosen, setChosen] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const shown = (templates.data ?? []).filter((template) => matchesTemplate(template, find));
  const template = shown.find((one) => one.id === chosen);

  const create = async (id: string) => {
    try {
      const made = await commands.policyCreateFromTemplate(id);
      await afterWrite(client, "edit");
      toast({ text: l10n.getString("policies-created", { count: made.length }) });
      setChosen(null);
      setError(null);
      onCreated(made);
    } catch (thrown) {
      setError(asCommandError(thrown).message);
    }
  };

  return (
    <Dialog
      width="wide"
      open={open}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
      title={l10n.getString("policies-from-template")}
      description={l10n.getString("policies-template-about")}
      actions={
        <>
          <Button onClick={onClose}>{l10n.getString("cancel")}</Button>
          <Button
            kind="primary"
            disabled={template === undefined || template.in_use}
            onClick={() => {
              if (template !== undefined) void create(template.id);
            }}
          >
            {l10n.getString("policies-create")}
          </Button>
        </>
      }
    >
      {error === null ? null : <ErrorNote what={l10n.getString("policies-not-created")} why={error} />}
      {templates.isError ? (
        <ErrorNote what={l10n.getString("policies-unread")} why={asCommandError(templates.error).message} />
      ) : null}
      <Find
        label={l10n.getString("policies-template-find")}
        hint={l10n.getString("policies-template-find-hint")}
        value={find}
        onChange={setFind}
      />
      <div className="grid grid-cols-[minmax(0,5fr)_minmax(0,7fr)] items-start gap-4">
        <fieldset className="max-h-[52vh] min-w-0 overflow-y-auto border-y border-line">
          <legend className="sr-only">{l10n.getString("policies-templates")}</legend>
          {shown.map((one) => (
            <TemplateChoice key={one.id} template={one} chosen={one.id === chosen} onChoose={setChosen} />
          ))}
          {shown.length === 0 ? <p className="py-3 text-ink-3">{l10n.getString("policies-template-none")}</p> : null}
        </fieldset>
        <div className="min-w-0">
          {template === undefined ? (
            <p className="text-ink-3">{l10n.getString("policies-template-choose")}</p>
          ) : (
            <>
              {template.in_use ? <p className="mb-2 font-medium">{l10n.getString("policies-template-used")}</p> : null}
              <TemplateFacts template={template} />
            </>
          )}
        </div>
      </div>
    </Dialog>
  );
}

interface TemplateChoiceProps {
  template: TemplateView;
  chosen: boolean;
  onChoose: (id: string) => void;
}

function TemplateChoice({ template, chosen, onChoose }: TemplateChoiceProps) {
  const { l10n } = useLocalization();
  return (
    // oxlint-disable-next-line jsx-a11y/label-has-associated-control -- the text stands two levels down
    <label
      className={`grid grid-cols-[16px_minmax(0,1fr)] gap-x-2 border-t border-line px-1 py-1.5 first-of-type:border-t-0 ${chosen ? "bg-accent-soft" : ""}`}
    >
      <input
        type="radio"
        name="template"
        aria-labelledby={`template-${template.id}`}
        aria-describedby={`template-where-${template.id}`}
        className="mt-1 accent-accent"
        checked={chosen}
        onChange={() => onChoose(template.id)}
      />
      <span>
        <span id={`template-${template.id}`} className="font-medium">
          {template.name}
        </span>
        <span id={`template-where-${template.id}`} className="block text-sm text-ink-3">
          {template.jurisdiction}
          {template.in_use ? ` · ${l10n.getString("policies-in-use")}` : null}
        </span>
      </span>
    </label>
  );
}
