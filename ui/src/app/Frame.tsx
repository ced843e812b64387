/** What every page of the window stands in: no style elements (the policy forbids them), words, notices, the live region. */
import { CSPProvider } from "@base-ui/react/csp-provider";
import { Tooltip } from "@base-ui/react/tooltip";
import type { ReactNode } from "react";
import { Announcer } from "@/design/Announcer";
import type { Labels } from "@/design/labels";
import { LabelsProvider } from "@/design/LabelsProvider";
import { ToastProvider } from "@/design/Toast";

interface FrameProps {
  labels: Labels;
  children: ReactNode;
}

export function Frame({ labels, children }: FrameProps) {
  return (
    <CSPProvider disableStyleElements>
      <LabelsProvider labels={labels}>
        <Tooltip.Provider delay={300}>
          <Announcer>
            <ToastProvider>{children}</ToastProvider>
          </Announcer>
        </Tooltip.Provider>
      </LabelsProvider>
    </CSPProvider>
  );
}
