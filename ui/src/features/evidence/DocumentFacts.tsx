/** The stored copy of a document: its name, size and full hash, which can be copied. */
import { useSay } from "@/api/useSay";
import type { StoredFile } from "@/api/bindings";
import { useAnnounce } from "@/design/Announcer";
import { Button } from "@/design/Button";
import { KeyValue } from "@/design/KeyValue";
import { showSize } from "./size";

export function DocumentFacts({ file }: { file: StoredFile }) {
  const say = useSay();
  const announce = useAnnounce();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(file.sha256);
      announce(say("evidence-copied"));
    } catch {
      announce(say("evidence-not-copied"));
    }
  };
  return (
    <>
      <KeyValue
        facts={[
          { term: say("evidence-file-name"), value: file.name },
          {
            term: say("evidence-file-size"),
            value: file.size === null ? say("evidence-file-unknown") : showSize(file.size, say),
          },
          {
            term: say("evidence-file-hash"),
            value: <code className="font-mono text-xs leading-snug select-all">{file.sha256}</code>,
          },
        ]}
      />
      <Button kind="link" className="mt-1 text-sm" onClick={() => void copy()}>
        {say("evidence-copy")}
      </Button>
    </>
  );
}
