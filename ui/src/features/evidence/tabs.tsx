/** The tabs of the room: a name in the address, a message, how many it holds, and what stands in it. */
import type { ReactNode } from "react";
import type { Parts } from "@/api/bindings";
import { EvidenceTab } from "./EvidenceTab";
import { ExemptionsTab } from "./ExemptionsTab";

interface EvidenceRoomTab {
  value: string;
  message: string;
  count: (draft: Parts) => number;
  /** `now` is the core's clock. */
  content: (draft: Parts, now: string) => ReactNode;
}

export const tabs: readonly EvidenceRoomTab[] = [
  {
    value: "evidence",
    message: "evidence-tab-evidence",
    count: ({ evidence }) => evidence?.length ?? 0,
    content: (draft, now) => <EvidenceTab draft={draft} now={now} />,
  },
  {
    value: "exemptions",
    message: "evidence-tab-exemptions",
    count: ({ exemptions }) => exemptions?.length ?? 0,
    content: (draft, now) => <ExemptionsTab draft={draft} now={now} />,
  },
];
