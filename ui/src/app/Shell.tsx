/**
 * The frame of the window: rooms at the left, the draft on top, the room, its explanation at the right, the state of
 * the workspace at the bottom. It shows what it is given and holds no data.
 */
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from "react";
import { useLabels } from "@/design/LabelsProvider";
import { Sheet } from "@/design/Sheet";
import type { Theme } from "@/design/theme";
import { narrowWindow, useMedia } from "@/design/useMedia";
import { cx } from "@/lib/cx";
import { Nav, type Room } from "./Nav";
import { enterPane, nextPane } from "./panes";
import { ThemeSwitch } from "./ThemeSwitch";

export interface Inspector {
  content: ReactNode;
  /** At a narrow width it is a sheet, which opens on demand. */
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

interface ShellProps {
  product: string;
  workspace: string;
  rooms: readonly Room[];
  last: readonly Room[];
  current: string;
  onNavigate: (room: Room) => void;
  /** A DraftBar. */
  draft: ReactNode;
  /** Absent in rooms that explain nothing: the room takes the width. */
  inspector?: Inspector;
  /** Sentences at the left of the status line: saved, network, published. */
  status: readonly string[];
  /** Words at its right: "Practice workspace". */
  statusEnd?: readonly string[];
  /** A LanguageSwitch. */
  language?: ReactNode;
  theme: Theme;
  onTheme: (theme: Theme) => void;
  children: ReactNode;
}

export function Shell(props: ShellProps) {
  const { inspector, status, statusEnd = [], children } = props;
  const words = useLabels("shell");
  const narrow = useMedia(narrowWindow);
  const frame = useRef<HTMLDivElement>(null);
  const main = useRef<HTMLElement>(null);
  const beside = inspector !== undefined && !narrow;

  // What was opened as a sheet does not come back as one when the window becomes narrow again.
  const stale = !narrow && inspector?.open === true;
  const onOpenChange = inspector?.onOpenChange;
  useEffect(() => {
    if (stale) onOpenChange?.(false);
  }, [stale, onOpenChange]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "F6" || frame.current === null) return;
    const panes = [...frame.current.querySelectorAll<HTMLElement>("[data-pane]")];
    const next = nextPane(panes, document.activeElement, event.shiftKey);
    if (next === undefined) return;
    event.preventDefault();
    enterPane(next);
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- F6 is a key of the whole window
    <div
      ref={frame}
      onKeyDown={onKeyDown}
      className={cx(
        "shell grid h-full min-h-0",
        narrow ? "grid-cols-[48px_minmax(0,1fr)]" : "grid-cols-[var(--nav)_minmax(0,1fr)_auto]",
      )}
    >
      <button
        type="button"
        onClick={() => main.current?.focus()}
        className="absolute top-1 left-1 z-50 -translate-y-12 rounded-sm border border-accent bg-surface px-3 py-1.5 text-accent focus:translate-y-0"
      >
        {words.skip}
      </button>
      <Nav {...props} narrow={narrow} />
      <header
        aria-label={words.draft}
        data-pane=""
        tabIndex={-1}
        className="col-start-2 -col-end-1 flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1 border-b border-line bg-surface px-4 py-1.5"
      >
        {props.draft}
        {inspector !== undefined && narrow ? (
          <button
            type="button"
            onClick={() => inspector.onOpenChange(true)}
            className="ml-auto h-7 shrink-0 rounded-sm border border-line-strong px-3 font-medium"
          >
            {words.explain}
          </button>
        ) : null}
      </header>
      <main
        ref={main}
        tabIndex={-1}
        data-pane=""
        className="col-start-2 flex min-h-0 min-w-0 flex-col overflow-y-auto px-4 pt-4"
      >
        {children}
      </main>
      {beside ? (
        <aside
          aria-label={words.inspector}
          data-pane=""
          tabIndex={-1}
          className="col-start-3 w-(--inspector) overflow-y-auto border-l border-line bg-surface p-4"
        >
          {inspector.content}
        </aside>
      ) : null}
      {inspector !== undefined && narrow ? (
        <Sheet open={inspector.open} onOpenChange={inspector.onOpenChange} title={words.inspector} hideTitle>
          {inspector.content}
        </Sheet>
      ) : null}
      <footer
        aria-label={words.status}
        data-pane=""
        tabIndex={-1}
        className="col-span-full flex flex-wrap items-center gap-x-4 border-t border-line bg-sunken px-3 text-xs whitespace-nowrap text-ink-3"
      >
        {status.map((sentence) => (
          <span key={sentence}>{sentence}</span>
        ))}
        <span className="ml-auto flex shrink-0 items-center gap-4">
          {statusEnd.map((word) => (
            <span key={word}>{word}</span>
          ))}
          {props.language}
          <ThemeSwitch theme={props.theme} onChange={props.onTheme} />
        </span>
      </footer>
    </div>
  );
}
