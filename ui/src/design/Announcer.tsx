/** Says results aloud for those who do not see them appear: one polite live region for the whole window. */
import { createContext, use, useCallback, useState, type ReactNode } from "react";

const AnnounceContext = createContext<(message: string) => void>(() => undefined);

export function Announcer({ children }: { children: ReactNode }) {
  const { message, announce } = useMessage();
  return (
    <AnnounceContext value={announce}>
      {children}
      <StatusRegion message={message} />
    </AnnounceContext>
  );
}

/** Says one sentence through the window's live region. */
export function useAnnounce(): (message: string) => void {
  return use(AnnounceContext);
}

export interface Message {
  text: string;
  /** Counts up, so that the same sentence twice is spoken twice. */
  turn: number;
}

/** The last message of a live region and the way to replace it. */
export function useMessage(): { message: Message; announce: (text: string) => void } {
  const [message, setMessage] = useState<Message>({ text: "", turn: 0 });
  const announce = useCallback((text: string) => setMessage((last) => ({ text, turn: last.turn + 1 })), []);
  return { message, announce };
}

export function StatusRegion({ message }: { message: Message }) {
  return (
    <output aria-live="polite" className="sr-status">
      <span key={message.turn}>{message.text}</span>
    </output>
  );
}
