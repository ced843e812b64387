/** Registry: what models the organisation uses, where they run and on whose word. */
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useState } from "react";
import { useSay } from "@/api/useSay";
import type { Stage } from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import { Button } from "@/design/Button";
import { ErrorNote } from "@/design/ErrorNote";
import { PageHead } from "@/design/Page";
import { Tabs } from "@/design/Tabs";
import { Boundaries } from "./Boundaries";
import { ClaimDialog, type ClaimMode } from "./ClaimDialog";
import { Connections } from "./Connections";
import { Endpoints } from "./Endpoints";
import { ExportDialog } from "./ExportDialog";
import { ImportDialog } from "./ImportDialog";
import type { Lists } from "./lists";
import { Models } from "./Models";
import { Placements } from "./Placements";
import { Providers } from "./Providers";
import { useLists } from "./queries";
import { Regions } from "./Regions";
import { EndpointInspector, PlacementInspector, type OnClaim } from "./RegistryInspector";
import { Tags } from "./Tags";
import { sentence } from "./typed";
import { Zones } from "./Zones";

const tabs = [
  "endpoints",
  "placements",
  "connections",
  "models",
  "providers",
  "regions",
  "zones",
  "boundaries",
  "tags",
] as const;
type Tab = (typeof tabs)[number];

/** The tab that an address names; `import` is the dialog over the endpoints. */
export function tabOf(text: string | undefined): Tab {
  return tabs.find((tab) => tab === text) ?? "endpoints";
}

export function RegistryPage() {
  const say = useSay();
  const { lists, error, refetch } = useLists();
  if (lists !== undefined) return <Rooms lists={lists} />;
  return (
    <>
      <PageHead title={say("room-registry")} />
      {error === null ? (
        <p className="pt-4 text-ink-3">{say("loading")}</p>
      ) : (
        <div className="pt-4">
          <ErrorNote
            what={say("error-read")}
            why={sentence(asCommandError(error).message)}
            action={<Button onClick={() => void refetch()}>{say("error-again")}</Button>}
          />
        </div>
      )}
    </>
  );
}

interface OpenClaim {
  placement: string;
  stage: Stage;
  mode: ClaimMode;
}

function Rooms({ lists }: { lists: Lists }) {
  const say = useSay();
  const search = useSearch({ strict: false });
  const navigate = useNavigate();
  const [claim, setClaim] = useState<OpenClaim>();
  const [exporting, setExporting] = useState(false);
  const tab = tabOf(search.tab);
  const item = search.item;

  const go = useCallback(
    (next: string, id?: string) =>
      void navigate({
        to: "/registry",
        search: { tab: next, ...(id === undefined ? {} : { item: id }) },
        replace: true,
      }),
    [navigate],
  );
  const onSelect = useCallback((id: string | undefined) => go(tab, id), [go, tab]);
  const onClaim = useCallback<OnClaim>((placement, stage, mode) => setClaim({ placement, stage, mode }), []);
  const list = { lists, selected: item, onSelect };
  const open = claim === undefined ? undefined : lists.placements.find(({ id }) => id === claim.placement);
  const content: Record<Tab, React.ReactNode> = {
    endpoints: (
      <>
        <Endpoints {...list} onImport={() => go("import")} />
        <EndpointInspector lists={lists} id={item} onClaim={onClaim} />
      </>
    ),
    placements: (
      <>
        <Placements {...list} onClaim={(placement, stage) => onClaim(placement, stage, "claim")} />
        <PlacementInspector lists={lists} id={item} onClaim={onClaim} />
      </>
    ),
    connections: <Connections {...list} />,
    models: <Models {...list} onGo={go} />,
    providers: <Providers {...list} />,
    regions: <Regions {...list} />,
    zones: <Zones {...list} />,
    boundaries: <Boundaries {...list} />,
    tags: <Tags {...list} />,
  };
  const counts: Record<Tab, number> = {
    endpoints: lists.endpoints.length,
    placements: lists.placements.length,
    connections: lists.connections.length,
    models: lists.models.length,
    providers: lists.providers.length,
    regions: lists.regions.length,
    zones: lists.zones.length,
    boundaries: lists.boundaries.length,
    tags: lists.tags.length,
  };
  return (
    <>
      <PageHead
        title={say("room-registry")}
        description={say("registry-description-room")}
        actions={
          <>
            <Button onClick={() => setExporting(true)}>{say("registry-export-open")}</Button>
            <Button onClick={() => go("import")}>{say("registry-import")}</Button>
          </>
        }
      />
      <div className="flex min-h-0 flex-1 flex-col pt-2 pb-4">
        <Tabs<Tab>
          label={say("registry-lists")}
          value={tab}
          onChange={(next) => go(next)}
          tabs={tabs.map((one) => ({
            value: one,
            label: say(`registry-tab-${one}`),
            count: counts[one],
            content: content[one],
          }))}
        />
      </div>
      {exporting ? <ExportDialog table={tab} onClose={() => setExporting(false)} /> : null}
      <ImportDialog open={search.tab === "import"} onClose={() => go("endpoints")} />
      {claim === undefined || open === undefined ? null : (
        <ClaimDialog
          key={`${claim.placement} ${claim.stage} ${claim.mode}`}
          lists={lists}
          placement={open}
          stage={claim.stage}
          mode={claim.mode}
          onClose={() => setClaim(undefined)}
        />
      )}
    </>
  );
}
