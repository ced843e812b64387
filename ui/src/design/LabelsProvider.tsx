/** Gives the design its words. Without a provider it speaks English. */
import { createContext, use, type ReactNode } from "react";
import { english, type Labels } from "./labels";

const LabelsContext = createContext<Labels>(english);

export function LabelsProvider({ labels, children }: { labels: Labels; children: ReactNode }) {
  return <LabelsContext value={labels}>{children}</LabelsContext>;
}

/** All the words at once. */
export function useAllLabels(): Labels {
  return use(LabelsContext);
}

/** The words of one part of the design, with those that the caller puts in their place. */
export function useLabels<Part extends keyof Labels>(part: Part, own?: Partial<Labels[Part]>): Labels[Part] {
  const labels = use(LabelsContext)[part];
  return own === undefined ? labels : { ...labels, ...own };
}
