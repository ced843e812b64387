/** What to look at, the gravest first, each with the way to it. */
import { useNavigate } from "@tanstack/react-router";
import type { Attention, Severity } from "@/api/bindings";
import { placeOf } from "@/api/placeOf";
import { Button } from "@/design/Button";
import { cx } from "@/lib/cx";
import { useSay } from "./queries";

/** A sign of each gravity; the word stands in the section's name and in the sentence. */
const look: Record<Severity, { sign: string; ink: string }> = {
  error: { sign: "✕", ink: "text-deny" },
  warning: { sign: "▲", ink: "text-exempt" },
  note: { sign: "○", ink: "text-ink-3" },
};

export function AttentionList({ attention }: { attention: readonly Attention[] }) {
  const say = useSay();
  const navigate = useNavigate();
  return (
    <section aria-labelledby="overview-attention">
      <h2 id="overview-attention" className="mb-1 text-sm font-semibold text-ink-2">
        {say("overview-attention")} <span className="font-normal text-ink-3">{attention.length}</span>
      </h2>
      {attention.length === 0 ? (
        <p className="border-t border-line py-2 text-ink-2">{say("overview-attention-none")}</p>
      ) : (
        <ul className="border-t border-line">
          {attention.map(({ severity, sentence, kind, id }) => (
            <li key={`${kind} ${id} ${sentence}`} className="flex gap-2.5 border-b border-line py-[7px]">
              <span className={cx("w-3 shrink-0 text-center", look[severity].ink)} aria-hidden="true">
                {look[severity].sign}
              </span>
              <div className="min-w-0 flex-1">
                <p className="text-ink-2">
                  <span className="sr-only">{say(`overview-severity-${severity}`)}</span> {sentence}
                </p>
                <Button kind="link" onClick={() => void navigate(placeOf(kind, id))}>
                  {say("overview-open", { id })}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
