/** The open workspace: set-up first, then the shell with its draft bar and status line around the room. */
import { useLocalization, type ReactLocalization } from "@fluent/react";
import { useQuery } from "@tanstack/react-query";
import { Outlet, useLocation, useNavigate } from "@tanstack/react-router";
import { useCallback, useEffect, useState } from "react";
import type { ImpactSummary, WorkspaceStatus } from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import { useKept } from "@/design/kept";
import { impactQuery, statusQuery } from "@/api/queries";
import { Button } from "@/design/Button";
import { InspectorProvider } from "@/design/InspectorSlot";
import { readTheme } from "@/design/theme";
import { RestoreDialog } from "@/features/settings/RestoreDialog";
import { SetupPage } from "@/features/setup/Page";
import { shownLocale } from "@/lib/language";
import { DraftBar } from "./DraftBar";
import { Everywhere } from "./Everywhere";
import { LanguageSwitch } from "./LanguageSwitch";
import { NotOpened } from "./NotOpened";
import { Opening } from "./Opening";
import { PracticeBanner } from "./PracticeBanner";
import { Reminders } from "./Reminders";
import { lastRoom, rooms } from "./rooms";
import { Shell } from "./Shell";
import { Undo } from "./Undo";
import { useRecovered } from "./useRecovered";
import { useSecondStart } from "./useSecondStart";

export function Workspace() {
  const { l10n } = useLocalization();
  const status = useQuery(statusQuery);
  useSecondStart();
  if (status.isPending) {
    return (
      <Opening>
        <p className="p-6 text-ink-3">{l10n.getString("loading")}</p>
      </Opening>
    );
  }
  // A refetch that fails is no workspace that cannot be opened: what was read stays.
  if (status.data === undefined) return <NotOpened error={asCommandError(status.error)} />;
  if (status.data.name === null) return <SetupPage language={<LanguageSwitch />} restore={<Restore />} />;
  return <Room status={status.data} name={status.data.name} />;
}

function Restore() {
  const { l10n } = useLocalization();
  const [restoring, setRestoring] = useState(false);
  return (
    <>
      <Button onClick={() => setRestoring(true)}>{l10n.getString("settings-restore-open")}</Button>
      {restoring ? <RestoreDialog onClose={() => setRestoring(false)} /> : null}
    </>
  );
}

function Room({ status, name }: { status: WorkspaceStatus; name: string }) {
  const { l10n } = useLocalization();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [theme, keepTheme] = useKept("theme", readTheme);
  useRecovered(status.recovered);
  // What `make bench` waits for: from here on there is something to work with.
  useEffect(() => void performance.mark("room"), []);
  const current = rooms.find((room) => pathname.startsWith(room.path));
  const go = useCallback((path: (typeof rooms)[number]["path"]) => void navigate({ to: path }), [navigate]);
  const statusLine = useStatusLine(status);
  const links = rooms.map(({ id, message, path }) => ({
    id,
    label: l10n.getString(message),
    initials: l10n.getString(`${message}-initials`),
    href: `#${path}`,
  }));
  return (
    <InspectorProvider>
      {(slot) => (
        <Shell
          product={l10n.getString("product")}
          workspace={name}
          rooms={links.filter(({ id }) => id !== lastRoom)}
          last={links.filter(({ id }) => id === lastRoom)}
          current={current?.id ?? ""}
          onNavigate={(chosen) => {
            const room = rooms.find(({ id }) => id === chosen.id);
            if (room !== undefined) go(room.path);
          }}
          draft={
            <Draft
              status={status}
              onImpact={() => void navigate({ to: "/impact" })}
              onReview={() => void navigate({ to: "/releases" })}
            />
          }
          {...(slot.claimed
            ? { inspector: { content: slot.content, open: slot.isOpen, onOpenChange: slot.onOpenChange } }
            : {})}
          status={statusLine}
          statusEnd={[
            ...(status.read_only ? [l10n.getString("status-read-only")] : []),
            ...(status.practice ? [l10n.getString("status-practice")] : []),
            ...(status.one_signer ? [l10n.getString("status-one-signer")] : []),
          ]}
          language={<LanguageSwitch />}
          theme={theme}
          onTheme={keepTheme}
        >
          {status.practice ? <PracticeBanner /> : null}
          <Outlet />
          <Everywhere />
        </Shell>
      )}
    </InspectorProvider>
  );
}

function useStatusLine(status: WorkspaceStatus): string[] {
  const { l10n } = useLocalization();
  const saved =
    status.saved_at === null
      ? l10n.getString("status-unsaved")
      : l10n.getString("status-saved", { time: new Date(status.saved_at).toLocaleTimeString(shownLocale()) });
  const published =
    status.published === null
      ? l10n.getString("status-not-published")
      : l10n.getString("status-published", {
          revision: String(status.published.revision),
          signers: status.published.signers.length,
        });
  return [saved, l10n.getString("status-network", { count: status.connections }), published];
}

interface DraftProps {
  status: WorkspaceStatus;
  onImpact: () => void;
  onReview: () => void;
}

function Draft({ status, onImpact, onReview }: DraftProps) {
  const { l10n } = useLocalization();
  const { draft, published } = status;
  const impact = useQuery(impactQuery);
  const counts = impact.data?.counts;
  const review = (
    <Button kind="primary" onClick={onReview}>
      {l10n.getString("draft-review")}
    </Button>
  );
  if (published !== null && draft.edits === 0) {
    return (
      <DraftBar
        state={{ tone: "published", word: l10n.getString("draft-published-word") }}
        name={l10n.getString("draft-published-name", { revision: String(published.revision) })}
        edits={l10n.getString("draft-none")}
        actions={
          <>
            <Reminders />
            <Undo steps={status.steps} />
          </>
        }
      />
    );
  }
  return (
    <DraftBar
      state={{ tone: "draft", word: l10n.getString("draft-word") }}
      name={
        published === null
          ? l10n.getString("draft-unpublished")
          : l10n.getString("draft-since", { revision: String(published.revision) })
      }
      // Before the first release there is nothing that it was edited from.
      edits={l10n.getString(published === null ? "draft-objects" : "draft-edits", { count: draft.edits })}
      {...(counts === undefined || counts.gained === 0
        ? {}
        : { gain: l10n.getString("draft-gained", { count: counts.gained }) })}
      {...(counts === undefined || counts.lost === 0
        ? {}
        : { loss: l10n.getString("draft-lost", { count: counts.lost }) })}
      {...(impact.data === undefined || impact.data.space.answers === 0 ? {} : { of: draftOf(impact.data, l10n) })}
      open={{ label: l10n.getString("draft-impact"), onOpen: onImpact }}
      stale={impact.isRefetching}
      actions={
        <>
          <Reminders />
          <Undo steps={status.steps} />
          {review}
        </>
      }
    />
  );
}

/** The denominator; where nothing is gained or lost it stands alone and says so. */
function draftOf({ counts, space }: ImpactSummary, l10n: ReactLocalization): string {
  const key = counts.gained + counts.lost === 0 ? "draft-none-of" : "draft-of";
  return l10n.getString(key, { count: space.answers });
}
