/** The stored copy of a document: its name, size and full hash, which can be copied. */
import { useLocalization } from "@fluent/react";
import type { StoredFile } from "@/api/bindings";
import { useAnnounce } from "@/design/Announcer";
import { Button } from "@/design/Button";
import { KeyValue } from "@/design/KeyValue";
import { showSize } from "./size";

export function DocumentFacts({ file }: { file: StoredFile }) {
  const { l10n } = useLocalization();
  const announce = useAnnounce();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(file.sha256);
      announce(l10n.getString("evidence-copied"));
    } catch {
      announce(l10n.getString("evidence-not-copied"));
    }
  };
  return (
    <>
      <KeyValue
        facts={[
          { term: l10n.getString("evidence-file-name"), value: file.name },
          {
            term: l10n.getString("evidence-file-size"),
            value: file.size === null ? l10n.getString("evidence-file-unknown") : showSize(file.size),
          },
          {
            term: l10n.getString("evidence-file-hash"),
            value: <code className="font-mono text-xs leading-snug select-all">{file.sha256}</code>,
          },
        ]}
      />
      <Button kind="link" className="mt-1 text-sm" onClick={() => void copy()}>
        {l10n.getString("evidence-copy")}
      </Button>
    </>
  );
}
