/** The tabs of the room: a name in the address, a message, and what stands in it. A further tab is one more line here. */
import type { ReactNode } from "react";
import { Changes } from "./Changes";
import { Lints } from "./Lints";
import { OneRequest } from "./OneRequest";
import { Replay } from "./Replay";

interface ImpactTab {
  value: string;
  message: string;
  content: () => ReactNode;
}

export const tabs: readonly ImpactTab[] = [
  { value: "changes", message: "impact-tab-changes", content: () => <Changes /> },
  { value: "request", message: "impact-tab-request", content: () => <OneRequest /> },
  { value: "replay", message: "impact-tab-replay", content: () => <Replay /> },
  { value: "lints", message: "impact-tab-lints", content: () => <Lints /> },
];
