/**
 * The stored copy, looked at or saved. The core checks its hash before it gives it out, and nothing of it is ever
 * executed.
 */
import { useState } from "react";
import { useSay } from "@/api/useSay";
import type { StoredFile } from "@/api/bindings";
import { Button } from "@/design/Button";
import { LookDialog } from "./LookDialog";
import { SaveCopyDialog } from "./SaveCopyDialog";

export function DocumentCopy({ file }: { file: StoredFile }) {
  const say = useSay();
  const [open, setOpen] = useState<"look" | "save" | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button onClick={() => setOpen("look")}>{say("evidence-look")}</Button>
        <Button onClick={() => setOpen("save")}>{say("evidence-save-copy-open")}</Button>
      </div>
      {open === "look" ? <LookDialog file={file} onClose={close} /> : null}
      {open === "save" ? <SaveCopyDialog file={file} onClose={close} /> : null}
    </>
  );
}
