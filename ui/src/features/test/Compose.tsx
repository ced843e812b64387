/** What is asked: the prompt, and a system prompt where one is wanted. */
import { useLocalization } from "@fluent/react";
import { Button } from "@/design/Button";
import { TextField } from "@/design/TextField";

interface ComposeProps {
  text: string;
  onText: (text: string) => void;
  /** Absent while there is none. What cannot be seen is not sent. */
  system: string | undefined;
  onSystem: (system: string | undefined) => void;
}

export function Compose({ text, onText, system, onSystem }: ComposeProps) {
  const { l10n } = useLocalization();
  return (
    <div className="grid gap-2">
      {system === undefined ? null : (
        <TextField label={l10n.getString("test-system")} lines={2} value={system} onChange={onSystem} />
      )}
      <TextField
        label={l10n.getString("test-prompt")}
        layout={system === undefined ? "bare" : "stack"}
        lines={3}
        placeholder={l10n.getString("test-prompt-placeholder")}
        value={text}
        onChange={onText}
      />
      <div className="flex flex-wrap justify-between gap-x-4 text-sm text-ink-3">
        <span>{l10n.getString("test-not-kept")}</span>
        <Button
          kind="link"
          aria-expanded={system !== undefined}
          onClick={() => onSystem(system === undefined ? "" : undefined)}
        >
          {l10n.getString(system === undefined ? "test-system-add" : "test-system-remove")}
        </Button>
      </div>
    </div>
  );
}
