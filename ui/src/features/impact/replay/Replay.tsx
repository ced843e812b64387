/** What a draft would have done to the requests of gateway logs: the question, the run, the report. */
import { useEffect } from "react";
import { useAnnounce } from "@/design/Announcer";
import { useSay } from "../useSay";
import { Ask } from "./Ask";
import { Report } from "./Report";
import { Running } from "./Running";
import { replaySentence } from "./words";
import { useReplay } from "./store";

export function Replay() {
  const say = useSay();
  const announce = useAnnounce();
  const { phase, typed, shown, chosen } = useReplay();
  const spoken = phase.is === "done" ? replaySentence(phase.report, say) : "";
  useEffect(() => {
    if (spoken !== "") announce(spoken);
  }, [announce, spoken]);
  switch (phase.is) {
    case "asking":
      return <Ask typed={typed} failure={phase.failure} />;
    case "running":
      return <Running progress={phase.progress} cancelling={phase.cancelling} />;
    case "done":
      return <Report report={phase.report} totalBytes={phase.totalBytes} shown={shown} chosen={chosen} />;
  }
}
