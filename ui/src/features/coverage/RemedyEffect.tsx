/** A remedy tried on a copy of the draft: whether the tag may use the endpoint then, and what else becomes permitted. */
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { RemedyView, TriedRemedy } from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import { newlyPermittedIn } from "@/api/newlyPermitted";
import { useSay } from "@/api/useSay";
import { Button } from "@/design/Button";
import { VerdictText } from "@/design/VerdictText";

import { triedQuery } from "./queries";

interface RemedyEffectProps {
  tag: string;
  endpoint: string;
  /** The instant of the question. */
  at: string;
  number: number;
  remedy: RemedyView;
}

export function RemedyEffect({ tag, endpoint, at, number, remedy }: RemedyEffectProps) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const tried = useQuery({ ...triedQuery(tag, endpoint, at, remedy.puts), enabled: open });
  return (
    <>
      <Button kind="link" className="justify-self-start" aria-expanded={open} onClick={() => setOpen(!open)}>
        {say("coverage-remedy-try", { number })}
      </Button>
      <div role="status">
        {!open || tried.isPending ? null : tried.isError ? (
          <p className="text-ink-2">{asCommandError(tried.error).message}</p>
        ) : (
          <Tried endpoint={endpoint} tried={tried.data} />
        )}
      </div>
    </>
  );
}

function Tried({ endpoint, tried }: { endpoint: string; tried: TriedRemedy }) {
  const say = useSay();
  const { outcome, sentence, impact } = tried;
  const { gained, lost } = impact;
  const others = gained.filter((id) => id !== endpoint);
  const places = newlyPermittedIn(impact);
  const tags = new Set(impact.jurisdictions.flatMap((place) => place.tags));
  return (
    <div className="border-l-3 border-line-strong pl-3 text-ink-2">
      <p>
        <VerdictText verdict={outcome} /> <span className="text-ink">{sentence}</span>
      </p>
      {places === undefined ? null : <p className="wrap-anywhere">{say("coverage-remedy-places", { places })}</p>}
      <p className="wrap-anywhere">
        {others.length === 0
          ? // Other tags on the same endpoint are named with the places.
            say(tags.size > 1 ? "coverage-remedy-other-tags" : "coverage-remedy-nothing-else", {
              tags: [...tags].join(", "),
            })
          : say("coverage-remedy-others", { count: others.length, endpoints: others.slice(0, most).join(", ") })}
      </p>
      {lost.length === 0 ? null : (
        <p className="wrap-anywhere">
          {say("coverage-remedy-lost", { count: lost.length, endpoints: lost.slice(0, most).join(", ") })}
        </p>
      )}
    </div>
  );
}

/** More names are not read one by one. */
const most = 12;
