/** What was exported, in the words of the core after it read the folder back; never shown for anything else. */
import { useEffect, useRef } from "react";
import { useSay } from "@/api/useSay";
import type { Exported as ExportedView } from "@/api/bindings";
import { useAnnounce } from "@/design/Announcer";
import { Button } from "@/design/Button";
import { Pill } from "@/design/Pill";
import { Bundle } from "./Bundle";
import { resultOf } from "./model";

export function Exported({ exported, onBack }: { exported: ExportedView; onBack: () => void }) {
  const say = useSay();
  const announce = useAnnounce();
  const heading = useRef<HTMLHeadingElement>(null);
  const { checked, path } = exported;
  const { state } = resultOf(checked);
  const title = say(state === "verified" ? "releases-exported" : "releases-exported-unauthenticated");
  const sentence = say("releases-exported-what", { revision: String(checked.revision) });
  useEffect(() => {
    heading.current?.focus();
    announce(`${title}. ${sentence}`);
  }, [announce, title, sentence]);
  return (
    <section aria-label={title} className="min-h-0 max-w-[880px] flex-1 overflow-y-auto pb-4">
      <div className="flex flex-wrap items-center gap-3">
        <h2 ref={heading} tabIndex={-1} className="text-h2 font-semibold">
          {title}
        </h2>
        {state === "verified" ? <Pill tone="published">{say("releases-verified")}</Pill> : null}
        <Button className="ml-auto" onClick={onBack}>
          {say("releases-back")}
        </Button>
      </div>
      <p className="mt-1 mb-3 text-say text-ink-2">{sentence}</p>
      <Bundle checked={checked} exportedTo={path} />
    </section>
  );
}
