/** A policy from nothing: name and tags; it begins in audit, so that nothing changes until it says something. */
import { useLocalization } from "@fluent/react";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Policy, Registry } from "@/api/bindings";
import { commands } from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import { afterWrite } from "@/api/queryKeys";
import { Button } from "@/design/Button";
import { ErrorNote } from "@/design/ErrorNote";
import { GuardedDialog } from "@/design/GuardedDialog";
import { TextField } from "@/design/TextField";
import { TokenField } from "@/design/TokenField";
import { identifierFrom } from "@/lib/identifier";
import { blankPolicy } from "./model";

interface NewPolicyDialogProps {
  policies: readonly Policy[];
  registry: Registry;
  onClose: () => void;
  onCreated: (id: string) => void;
}

export function NewPolicyDialog({ policies, registry, onClose, onCreated }: NewPolicyDialogProps) {
  const { l10n } = useLocalization();
  const client = useQueryClient();
  const [name, setName] = useState("");
  const [tags, setTags] = useState<readonly string[]>([]);
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const id = identifierFrom(
    name,
    policies.map((policy) => policy.id),
  );
  const known = (registry.tags ?? []).map((tag) => ({ value: tag.name, label: tag.name }));

  const create = async () => {
    setTried(true);
    if (id === "" || tags.length === 0) return;
    try {
      await commands.catalogueEdit([{ put: { kind: "policy", value: blankPolicy(id, name.trim(), tags) } }], null);
      await afterWrite(client, "edit");
      onCreated(id);
    } catch (thrown) {
      setError(asCommandError(thrown).message);
    }
  };

  return (
    <GuardedDialog
      dirty={name !== "" || tags.length > 0}
      onClose={onClose}
      title={l10n.getString("policies-new")}
      description={l10n.getString("policies-new-about")}
      verb={
        <Button kind="primary" onClick={() => void create()}>
          {l10n.getString("policies-create")}
        </Button>
      }
    >
      {error === null ? null : <ErrorNote what={l10n.getString("policies-not-created")} why={error} />}
      <TextField
        label={l10n.getString("policies-name")}
        value={name}
        onChange={setName}
        hint={id === "" ? undefined : l10n.getString("policies-new-id", { id })}
        error={tried && id === "" ? l10n.getString("policies-name-missing") : undefined}
      />
      <TokenField
        boxed
        label={l10n.getString("policies-tags")}
        add={l10n.getString("policies-add-tag")}
        options={known}
        value={tags}
        onChange={setTags}
        hint={known.length === 0 ? l10n.getString("policies-no-tags") : undefined}
        error={tried && tags.length === 0 ? l10n.getString("policies-tags-missing") : undefined}
      />
    </GuardedDialog>
  );
}
