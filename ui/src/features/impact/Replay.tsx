/** What a draft would have done to the requests of gateway logs: the question, the run, the report. */
import { useEffect } from "react";
import { useSay } from "@/api/useSay";
import { useAnnounce } from "@/design/Announcer";
import { Ask } from "./ReplayAsk";
import { Report } from "./ReplayReport";
import { Running } from "./ReplayRunning";
import { replaySentence } from "./replayWords";
import { useReplay } from "./replayStore";

export function Replay() {
  const say = useSay();
  const announce = useAnnounce();
  const { phase, typed, shown, chosen } = useReplay();
  const spoken = phase.is === "done" ? replaySentence(phase.report, say) : "";
  useEffect(() => {
    if (spoken !== "") announce(spoken);
  }, [announce, spoken]);
  if (phase.is === "asking") return <Ask typed={typed} failure={phase.failure} />;
  if (phase.is === "running") return <Running progress={phase.progress} cancelling={phase.cancelling} />;
  return <Report report={phase.report} totalBytes={phase.totalBytes} shown={shown} chosen={chosen} />;
}
