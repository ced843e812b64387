/** What publishing the draft would change, and the form that signs and exports it. */
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useSay } from "@/api/useSay";
import type { Exported as ExportedView, ReleasePreview, ReleaseView } from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import { statusQuery } from "@/api/queries";
import { Button } from "@/design/Button";
import { Callout } from "@/design/Callout";
import { ErrorNote } from "@/design/ErrorNote";
import { Sentence } from "@/design/Sentence";
import { Changes } from "./Changes";
import { Exported } from "./Exported";
import { changeSentence, isUnchanged, readDays } from "./model";
import { previewQuery } from "./queries";
import { SignForm } from "./SignForm";

const usualDays = 90;

export function Review() {
  const say = useSay();
  const [typedDays, setTypedDays] = useState(String(usualDays));
  const [exported, setExported] = useState<ExportedView>();
  // While what is typed is not a number of days, the lists stay as they are; the field says so.
  const preview = useQuery(previewQuery(readDays(typedDays) ?? usualDays));
  const status = useQuery(statusQuery);
  if (exported !== undefined) return <Exported exported={exported} onBack={() => setExported(undefined)} />;
  if (preview.isError) {
    return (
      <ErrorNote
        what={say("error-read")}
        why={asCommandError(preview.error).message}
        action={<Button onClick={() => void preview.refetch()}>{say("error-again")}</Button>}
      />
    );
  }
  if (preview.data === undefined || status.data === undefined) return null;
  const { published } = status.data;
  return (
    <>
      <Said preview={preview.data} published={published} />
      <div className="grid min-h-0 flex-1 grid-rows-[minmax(280px,1fr)_auto] gap-6 lg:grid-cols-[minmax(0,1fr)_340px] lg:grid-rows-[minmax(280px,1fr)] xl:grid-cols-[minmax(0,1fr)_420px]">
        <Changes difference={preview.data.difference} />
        <SignForm
          preview={preview.data}
          published={published}
          days={typedDays}
          onDays={setTypedDays}
          onExported={setExported}
        />
      </div>
    </>
  );
}

/** The sentence, what stands in the way, and what to know before. */
function Said({ preview, published }: { preview: ReleasePreview; published: ReleaseView | null }) {
  const say = useSay();
  const { blocked, warnings } = preview;
  return (
    <div className="mb-3 grid gap-2">
      <Sentence parts={[{ strong: changeSentence(preview, published, say) }]} />
      {published !== null && isUnchanged(preview, published) ? (
        <p className="max-w-[78ch] text-ink-3">
          {say("releases-unchanged-more", { revision: String(published.revision) })}
        </p>
      ) : null}
      {blocked.length > 0 ? <ErrorNote what={say("releases-blocked")} why={<Lines lines={blocked} />} /> : null}
      {warnings.length > 0 ? (
        <Callout title={say("releases-warnings", { count: warnings.length })}>
          <Lines lines={warnings} />
        </Callout>
      ) : null}
    </div>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  const [only, ...rest] = lines;
  if (only !== undefined && rest.length === 0) return only;
  return (
    <span className="block max-h-[120px] overflow-y-auto">
      {lines.map((line) => (
        <span key={line} className="block">
          {line}
        </span>
      ))}
    </span>
  );
}
