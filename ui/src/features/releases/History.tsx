/** Every release, newest first, and the hashes of the chosen one in full. */
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { type Say, useSay } from "@/api/useSay";
import type { ReleaseView } from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import { nowQuery } from "@/api/queries";
import { Button } from "@/design/Button";
import { Code } from "@/design/Code";
import { CopyButton } from "@/design/CopyButton";
import { DataGrid } from "@/design/DataGrid/DataGrid";
import type { GridColumn } from "@/design/DataGrid/types";
import { EmptyState } from "@/design/EmptyState";
import { ErrorNote } from "@/design/ErrorNote";
import { KeyValue } from "@/design/KeyValue";
import { Pill, type PillTone } from "@/design/Pill";
import { shortHash, shownInstant } from "@/lib/show";
import { stateOf, type ReleaseState } from "./model";
import { releasesQuery } from "./queries";

export function History({ onChanges }: { onChanges: () => void }) {
  const say = useSay();
  const navigate = useNavigate();
  const { item } = useSearch({ strict: false });
  const releases = useQuery(releasesQuery);
  const now = useQuery(nowQuery).data;
  const newest = releases.data?.[0]?.revision ?? null;
  const columns = useMemo(() => historyColumns(newest, now ?? "", say), [newest, now, say]);
  if (releases.isError) {
    return <ErrorNote what={say("error-read")} why={asCommandError(releases.error).message} />;
  }
  if (releases.data === undefined || now === undefined) return null;
  const chosen = releases.data.find((release) => idOf(release) === item) ?? releases.data[0];
  const choose = (id: string | undefined) =>
    void navigate({
      to: "/releases",
      search: { tab: "history", ...(id === undefined ? {} : { item: id }) },
      replace: true,
    });
  return (
    <>
      <DataGrid
        label={say("releases-history")}
        rows={releases.data}
        columns={columns}
        rowId={idOf}
        rowName={({ revision }) => say("releases-revision-name", { revision: String(revision) })}
        hideFind
        selection="single"
        selected={chosen === undefined ? [] : [idOf(chosen)]}
        onSelect={([id]) => choose(id)}
        onOpen={(release) => choose(idOf(release))}
        empty={
          <EmptyState
            sentence={say("releases-none")}
            action={<Button onClick={onChanges}>{say("releases-to-changes")}</Button>}
          />
        }
      />
      {chosen === undefined ? null : <Chosen release={chosen} />}
    </>
  );
}

const idOf = ({ revision }: ReleaseView) => String(revision);

const tones: Record<ReleaseState, PillTone> = { newest: "published", ended: "plain", replaced: "plain" };

function historyColumns(newest: number | null, now: string, say: Say): readonly GridColumn<ReleaseView>[] {
  const state = (release: ReleaseView) => stateOf(release, newest, now);
  return [
    { id: "revision", header: say("releases-column-revision"), value: ({ revision }) => revision, width: 80 },
    {
      id: "state",
      header: say("releases-column-state"),
      value: (release) => say(`releases-state-${state(release)}`),
      cell: (release) => <Pill tone={tones[state(release)]}>{say(`releases-state-${state(release)}`)}</Pill>,
      width: 90,
    },
    {
      id: "issued",
      header: say("releases-column-issued"),
      value: ({ issued_at }) => issued_at,
      text: ({ issued_at }) => shownInstant(issued_at),
      width: 170,
    },
    {
      id: "expires",
      header: say("releases-column-expires"),
      value: ({ expires }) => expires,
      text: ({ expires }) => shownInstant(expires),
      width: 170,
    },
    {
      id: "signers",
      header: say("releases-column-signers"),
      value: ({ signers }) => (signers.length === 1 ? say("releases-one-signer-short") : signers.join(", ")),
      width: 120,
    },
    {
      id: "root",
      header: say("releases-column-root"),
      value: ({ root_sha256 }) => root_sha256,
      cell: ({ root_sha256 }) => <Hash hex={root_sha256} />,
      width: 140,
    },
    {
      id: "payload",
      header: say("releases-column-payload"),
      value: ({ payload_sha256 }) => payload_sha256,
      cell: ({ payload_sha256 }) => <Hash hex={payload_sha256} />,
      width: 140,
    },
  ];
}

function Hash({ hex }: { hex: string }) {
  return (
    <span title={hex}>
      <Code>{shortHash(hex)}</Code>
    </span>
  );
}

function Chosen({ release }: { release: ReleaseView }) {
  const say = useSay();
  const title = say("releases-details", { revision: String(release.revision) });
  const { signers, threshold } = release;
  return (
    <section aria-label={title} className="py-3">
      <h2 className="mb-2 text-sm font-semibold text-ink-2">{title}</h2>
      <KeyValue
        facts={[
          {
            term: say("releases-fact-signers"),
            value: [
              signers.join(", "),
              say("releases-fact-signed", { signers: signers.length, threshold }),
              ...(signers.length === 1 ? [say("releases-fact-one-signer")] : []),
            ].join("; "),
          },
          {
            term: say("releases-fact-root"),
            value: (
              <>
                <Code>{release.root_sha256}</Code>{" "}
                <CopyButton kind="link" text={() => release.root_sha256}>
                  {say("releases-copy-root")}
                </CopyButton>
              </>
            ),
          },
          { term: say("releases-fact-payload"), value: <Code>{release.payload_sha256}</Code> },
        ]}
      />
    </section>
  );
}
