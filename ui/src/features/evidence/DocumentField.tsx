/** The document: chosen with the system's own dialog, copied and hashed by the core when the evidence is saved. */
import { useId } from "react";
import { useSay } from "@/api/useSay";
import { Button } from "@/design/Button";
import { DocumentFacts } from "./DocumentFacts";
import type { EvidenceForm } from "./model";
import { showSize } from "./size";

interface DocumentFieldProps {
  form: EvidenceForm;
  change: (part: Partial<EvidenceForm>) => void;
  error: string | undefined;
}

export function DocumentField({ form, change, error }: DocumentFieldProps) {
  const say = useSay();
  const id = useId();
  return (
    <div className="border-t border-line pt-3">
      <label htmlFor={id} className="text-sm font-semibold text-ink-2">
        {say("evidence-document")}
      </label>
      <input
        id={id}
        type="file"
        accept=".pdf,.png,.jpg,.jpeg,.txt,.md,.csv,application/pdf,image/png,image/jpeg,text/plain"
        aria-describedby={`${id}-hint`}
        aria-invalid={error !== undefined}
        className="mt-1 block w-full rounded-sm text-sm text-ink-2 file:mr-3 file:h-7 file:rounded-sm file:border file:border-solid file:border-line-strong file:bg-surface file:px-3 file:font-medium file:text-ink"
        onChange={(event) => change({ file: event.target.files?.[0] ?? null })}
      />
      <div id={`${id}-hint`} className="mt-1 text-sm">
        {error === undefined ? null : <p className="text-deny">{error}</p>}
        <p className="text-ink-3">
          {form.file === null
            ? say("evidence-document-hint")
            : say("evidence-document-chosen", { name: form.file.name, size: showSize(form.file.size, say) })}
        </p>
      </div>
      {form.stored === null || form.file !== null ? null : (
        <div className="mt-2">
          <DocumentFacts file={form.stored} />
          <Button kind="link" className="mt-1 text-sm" onClick={() => change({ stored: null })}>
            {say("evidence-document-drop")}
          </Button>
        </div>
      )}
    </div>
  );
}
