/** Every part by itself. */
import { useState, type ReactNode } from "react";
import { Button } from "@/design/Button";
import { Callout } from "@/design/Callout";
import { Checkbox } from "@/design/Checkbox";
import { FilterChip, ToggleChip } from "@/design/Chip";
import { Combobox } from "@/design/Combobox";
import { DateField } from "@/design/DateField";
import { Dialog } from "@/design/Dialog";
import { EmptyState } from "@/design/EmptyState";
import { ErrorNote } from "@/design/ErrorNote";
import { Kbd } from "@/design/Kbd";
import { Menu } from "@/design/Menu";
import { PageHead } from "@/design/Page";
import { Pill } from "@/design/Pill";
import { Popover } from "@/design/Popover";
import { Segmented } from "@/design/Segmented";
import { Select } from "@/design/Select";
import { Sentence } from "@/design/Sentence";
import { Sheet } from "@/design/Sheet";
import { Tabs } from "@/design/Tabs";
import { TextField } from "@/design/TextField";
import { useToast } from "@/design/Toast";
import { TokenField } from "@/design/TokenField";
import { Tooltip } from "@/design/Tooltip";
import { VerdictText } from "@/design/VerdictText";
import { verdicts } from "@/design/verdict";
import { places, scopes } from "./fixtures";

function Part({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section className="border-t border-line py-3">
      <h2 className="mb-2 text-sm font-semibold text-ink-2">{name}</h2>
      <div className="flex flex-wrap items-start gap-3">{children}</div>
    </section>
  );
}

export function Parts() {
  const toast = useToast();
  const [text, setText] = useState("https://api.eu.mistral.ai");
  const [scope, setScope] = useState<string | null>(null);
  const [place, setPlace] = useState<string | null>("FR");
  const [chosen, setChosen] = useState<readonly string[]>(["DE", "FR"]);
  const [date, setDate] = useState<string | null>("2026-12-31T23:00:00.000Z");
  const [agreed, setAgreed] = useState(true);
  const [mode, setMode] = useState<"audit" | "enforce">("enforce");
  const [tab, setTab] = useState<"endpoints" | "providers">("endpoints");
  const [dialog, setDialog] = useState(false);
  const [sheet, setSheet] = useState(false);
  return (
    <div className="pb-6">
      <PageHead
        title="Parts"
        crumb="Gallery / Parts"
        description="Every part of the design, with and without trouble."
      />
      <Part name="Button, Kbd, Pill">
        <Button kind="primary" keys="Ctrl ↵">
          Run on 3
        </Button>
        <Button>Save evidence record</Button>
        <Button kind="quiet">Undo</Button>
        <Button kind="danger">Remove</Button>
        <Button disabled>Export</Button>
        <Button kind="link">Compare sources</Button>
        <Kbd>F2</Kbd>
        <Pill tone="draft">Draft</Pill>
        <Pill tone="published">Published</Pill>
        <Pill tone="warning">Behind</Pill>
        <Pill tone="refused">Refused</Pill>
        <Pill>4</Pill>
      </Part>
      <Part name="Verdict">
        {verdicts.map((verdict) => (
          <VerdictText key={verdict} verdict={verdict} shaded />
        ))}
        <FilterChip
          label="Provider: Mistral"
          removeLabel="Remove filter, provider: Mistral"
          onRemove={() => undefined}
        />
        <ToggleChip label="Changed in draft" on={agreed} onChange={setAgreed} />
        <Segmented
          label="Mode"
          value={mode}
          onChange={setMode}
          options={[
            { value: "audit", label: "Audit" },
            { value: "enforce", label: "Enforce" },
          ]}
        />
      </Part>
      <Part name="Fields">
        <div className="grid w-[640px] max-w-full gap-2">
          <TextField
            layout="row"
            label="Base URL"
            value={text}
            onChange={setText}
            mono
            hint="Without a path; the wire API adds it."
          />
          <TextField
            layout="row"
            label="Upstream name"
            value=""
            onChange={() => undefined}
            error="A name is needed: callers send it to the gateway."
          />
          <TextField
            layout="row"
            label="Note"
            value={"The zone’s members are named in annex 2."}
            onChange={() => undefined}
            lines={3}
          />
          <Select layout="row" label="Scope" options={scopes} value={scope} onChange={setScope} />
          <Combobox layout="row" label="Place" options={places} value={place} onChange={setPlace} />
          <TokenField
            layout="row"
            label="Places"
            options={places}
            value={chosen}
            onChange={setChosen}
            add="Add place"
          />
          <TokenField
            layout="row"
            label="Places, boxed"
            options={places}
            value={chosen}
            onChange={setChosen}
            add="Add place"
            boxed
          />
          <DateField
            layout="row"
            label="In force through"
            value={date}
            onChange={setDate}
            rule={{ edge: "through", zone: "Europe/Berlin", locale: "en-GB" }}
          />
        </div>
        <Checkbox checked={agreed} onChange={setAgreed}>
          The text is synthetic
        </Checkbox>
        <Select label="Tag" layout="bare" prefix="Tag" options={scopes} value="zone" onChange={setScope} />
      </Part>
      <Part name="Over the page">
        <Button onClick={() => setDialog(true)}>Dialog</Button>
        <Button onClick={() => setSheet(true)}>Sheet</Button>
        <Popover trigger={<Button>Popover</Button>} title="Source">
          Deployment types, read 20 Nov 2026.
        </Popover>
        <Menu
          trigger={<Button>Menu</Button>}
          items={[
            { id: "copy", label: "Copy row", keys: "Ctrl C", onChoose: () => undefined },
            { id: "remove", label: "Remove", keys: "Del", onChoose: () => undefined },
          ]}
        />
        <Tooltip text="mistral-large-3 over api.eu.mistral.ai">
          <Button>Tooltip</Button>
        </Tooltip>
        <Button
          onClick={() =>
            toast({ text: "Release 15 exported and verified.", action: { label: "Show", onChoose: () => undefined } })
          }
        >
          Notice
        </Button>
      </Part>
      <Part name="Tabs">
        <Tabs
          label="Registry"
          value={tab}
          onChange={setTab}
          tabs={[
            {
              value: "endpoints",
              label: "Endpoints",
              count: 12,
              content: <EmptyState sentence="No endpoints yet." action={<Button>Add endpoint</Button>} />,
            },
            { value: "providers", label: "Providers", content: <p>Five providers.</p> },
          ]}
        />
      </Part>
      <Part name="Sentence, callout, error">
        <Sentence
          kind="policy"
          parts={[
            "Requests tagged ",
            { strong: "eu-health" },
            " may use only endpoints that process them in the ",
            { strong: "EEA" },
            ". Everything else is refused.",
          ]}
        />
        <Callout title="One tag may become unusable.">
          On 31 Dec 2026 the DPA with Azure ends; without a renewal eu-health keeps 2 endpoints.
        </Callout>
        <ErrorNote
          what="The server’s certificate has ended."
          why="gpu-1.northwind.internal presented a certificate that was valid to 18 Nov 2026. Nothing was sent."
          todo="Ask the operator of the server for a new one, or choose another authority in Settings."
          action={<Button>Open settings</Button>}
        />
      </Part>
      <Dialog
        open={dialog}
        onOpenChange={setDialog}
        title="Publish revision 15?"
        description="Gateways that fetch the bundle enforce it from then on."
        actions={
          <>
            <Button onClick={() => setDialog(false)}>Cancel</Button>
            <Button kind="primary" onClick={() => setDialog(false)}>
              Publish
            </Button>
          </>
        }
      >
        <TextField label="Reason" value={text} onChange={setText} />
        <Select label="Ring" options={scopes} value={scope} onChange={setScope} />
      </Dialog>
      <Sheet open={sheet} onOpenChange={setSheet} title="Add evidence" actions={<Button kind="primary">Add</Button>}>
        <div className="grid gap-3 pt-2">
          <TextField label="Issuer" value="" onChange={() => undefined} />
          <DateField
            label="Valid through"
            value={date}
            onChange={setDate}
            rule={{ edge: "through", zone: "Europe/Berlin", locale: "de-DE" }}
          />
        </div>
      </Sheet>
    </div>
  );
}
