/** What is not whole in a workspace or a backup, a sentence each; and what there is to decide about it. */
import type { ReactNode } from "react";
import { Callout } from "@/design/Callout";

interface FlawsProps {
  title: string;
  flaws: readonly string[];
  children?: ReactNode;
}

export function Flaws({ title, flaws, children }: FlawsProps) {
  if (flaws.length === 0) return null;
  return (
    <Callout title={title}>
      <ul className="mt-1 list-disc pl-5">
        {flaws.map((flaw) => (
          <li key={flaw}>{flaw}</li>
        ))}
      </ul>
      {children}
    </Callout>
  );
}
