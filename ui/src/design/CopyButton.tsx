/** Puts a text on the clipboard and says so; says also when the system refuses. */
import { useState } from "react";
import { useAnnounce } from "./Announcer";
import { Button, type ButtonProps } from "./Button";
import { useLabels } from "./LabelsProvider";

interface CopyButtonProps {
  /** Made when the button is pressed. */
  text: () => string;
  kind?: ButtonProps["kind"];
  children: string;
}

export function CopyButton({ text, kind = "quiet", children }: CopyButtonProps) {
  const words = useLabels("copy");
  const announce = useAnnounce();
  const [said, setSaid] = useState<string | null>(null);
  const copy = async () => {
    const result = (await copied(text())) ? words.done : words.refused;
    setSaid(result);
    announce(result);
  };
  return (
    <Button kind={kind} onClick={() => void copy()} onBlur={() => setSaid(null)}>
      {children}
      {said === null ? null : (
        <span aria-hidden="true" className="font-normal text-ink-3">
          {said}
        </span>
      )}
    </Button>
  );
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
