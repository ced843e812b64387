/** Imports what a gateway uses: choose a file or paste rows, see each, decide the conflicts, apply. Nothing changes before. */
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useId, useMemo, useRef, useState } from "react";
import { useSay } from "@/api/useSay";
import { commands } from "@/api/bindings";
import type { ChosenFile, ImportFormat, ImportPreview } from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import { chosenFile } from "@/api/file";
import { afterWrite } from "@/api/queryKeys";
import { Button } from "@/design/Button";
import { ErrorNote } from "@/design/ErrorNote";
import { GuardedDialog } from "@/design/GuardedDialog";
import { Segmented } from "@/design/Segmented";
import { Select } from "@/design/Select";
import { useToast } from "@/design/Toast";
import { countsShown, formatOf, willImport, type ImportFrom } from "./importing";
import { PreviewList } from "./ImportPreview";
import { PastedRows } from "./PastedRows";
import { sentence } from "./typed";

interface ImportDialogProps {
  open: boolean;
  onClose: () => void;
}

/** Not one of them: what the file is follows from what it holds. */
const auto = "auto";
const formats: readonly ImportFormat[] = [
  "litellm_config",
  "litellm_models",
  "azure_deployments",
  "azure_matrix",
  "bedrock_profiles",
  "botocore",
  "models_dev",
  "registry_csv",
  "registry_xlsx",
  "workspace_file",
];

export function ImportDialog({ open, onClose }: ImportDialogProps) {
  // Unmounted when it closes: a configuration may hold keys, and nothing of the file is kept.
  return open ? <OpenImport onClose={onClose} /> : null;
}

/** What was read, and what the file would do: applied is exactly what was shown. */
interface Read {
  file: ChosenFile;
  preview: ImportPreview | undefined;
}

function OpenImport({ onClose }: { onClose: () => void }) {
  const say = useSay();
  const client = useQueryClient();
  const toast = useToast();
  const input = useId();
  const turn = useRef(0);
  const [chosen, setChosen] = useState<ImportFormat | null>(null);
  const [from, setFrom] = useState<ImportFrom>("file");
  const [rows, setRows] = useState("");
  const [read, setRead] = useState<Read>();
  const [accepted, setAccepted] = useState<ReadonlySet<number>>(new Set());
  const [failed, setFailed] = useState<{ what: string; why: string }>();
  const [doing, setDoing] = useState<"reading" | "applying">();
  const format = formatOf(chosen, from);

  const load = async (choose: () => Promise<ChosenFile>, as: ImportFormat | null) => {
    // What is being imported is what was shown.
    if (doing === "applying") return;
    turn.current += 1;
    const mine = turn.current;
    setDoing("reading");
    setFailed(undefined);
    setAccepted(new Set());
    try {
      const file = await choose();
      if (mine !== turn.current) return;
      setRead({ file, preview: undefined });
      const preview = await commands.importPreview(as, file);
      if (mine === turn.current) setRead({ file, preview });
    } catch (thrown) {
      if (mine !== turn.current) return;
      setFailed({ what: say(`registry-import-unreadable-${from}`), why: sentence(asCommandError(thrown).message) });
    } finally {
      if (mine === turn.current) setDoing(undefined);
    }
  };
  const readFile = (file: File) => void load(() => chosenFile(file), format);
  const forget = () => {
    if (doing === "applying") return;
    turn.current += 1;
    setRead(undefined);
    setAccepted(new Set());
    setFailed(undefined);
    setDoing(undefined);
  };
  const onAccept = useCallback((index: number, accept: boolean) => {
    setAccepted((all) => {
      const next = new Set(all);
      if (accept) next.add(index);
      else next.delete(index);
      return next;
    });
  }, []);
  const preview = read?.preview;
  const count = useMemo(() => (preview === undefined ? 0 : willImport(preview, accepted)), [preview, accepted]);
  const apply = async () => {
    if (read?.preview === undefined || doing !== undefined) return;
    setDoing("applying");
    setFailed(undefined);
    try {
      const { applied } = await commands.importApply(format, read.file, [...accepted]);
      await afterWrite(client, "edit");
      toast({ text: say(`registry-imported-${from}`, { count: applied, name: read.file.name }) });
      onClose();
    } catch (thrown) {
      setFailed({ what: say(`registry-import-failed-${from}`), why: sentence(asCommandError(thrown).message) });
      setDoing(undefined);
    }
  };
  return (
    <GuardedDialog
      dirty={accepted.size > 0 || rows.trim() !== ""}
      busy={doing === "applying"}
      onClose={onClose}
      title={say("registry-import-title")}
      description={say("registry-import-text")}
      width={preview === undefined ? "wide" : "full"}
      verb={
        <Button kind="primary" disabled={count === 0} aria-busy={doing === "applying"} onClick={() => void apply()}>
          {preview === undefined ? say("registry-import-do") : say("registry-import-apply", { count })}
        </Button>
      }
    >
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <Segmented<ImportFrom>
          label={say("registry-import-from")}
          value={from}
          onChange={(next) => {
            setFrom(next);
            forget();
          }}
          options={(["file", "paste"] as const).map((one) => ({
            value: one,
            label: say(`registry-import-from-${one}`),
          }))}
        />
        {from === "paste" ? null : (
          <>
            <Select
              label={say("registry-import-kind")}
              value={chosen ?? auto}
              onChange={(value) => {
                const next = formats.find((one) => one === value) ?? null;
                setChosen(next);
                if (read !== undefined) void load(() => Promise.resolve(read.file), next);
              }}
              options={[auto, ...formats].map((one) => ({ value: one, label: say(`registry-import-${one}`) }))}
            />
            <span className="flex items-center gap-2">
              <label htmlFor={input} className="text-sm text-ink-2">
                {say("registry-import-file")}
              </label>
              <input
                id={input}
                type="file"
                accept=".yaml,.yml,.json,.md,.toml,.csv,.tsv,.txt,.xlsx"
                onChange={(event) => {
                  const file = event.target.files?.[0];
                  if (file !== undefined) readFile(file);
                }}
                className="max-w-[320px] text-sm text-ink-2 file:mr-2 file:h-7 file:rounded-sm file:border file:border-line-strong file:bg-surface file:px-3 file:font-medium file:text-ink"
              />
            </span>
          </>
        )}
      </div>
      {from === "paste" ? (
        <PastedRows
          text={rows}
          onRead={readFile}
          onChange={(text) => {
            setRows(text);
            forget();
          }}
        />
      ) : null}
      <p className="text-sm text-ink-3">
        {say(`registry-import-${preview?.proposal.source.format ?? format ?? auto}-text`)}
      </p>
      {failed === undefined ? null : <ErrorNote what={failed.what} why={failed.why} />}
      {doing === "reading" && preview === undefined ? (
        <p className="text-ink-3">{say(`registry-import-reading-${from}`)}</p>
      ) : null}
      {preview === undefined ? null : (
        <>
          <output className="text-say text-ink-2">
            <Counts preview={preview} />
          </output>
          {preview.proposal.notes.length === 0 ? null : (
            <ul className="max-h-24 overflow-y-auto text-sm text-ink-2">
              {preview.proposal.notes.map((note) => (
                <li key={`${note.line ?? 0} ${note.message}`}>
                  {note.line === null ? null : (
                    <span className="mr-2 text-ink-3">{say("registry-import-at", { line: note.line })}</span>
                  )}
                  {note.message}
                </li>
              ))}
            </ul>
          )}
          <PreviewList preview={preview} accepted={accepted} onAccept={onAccept} />
        </>
      )}
    </GuardedDialog>
  );
}

function Counts({ preview }: { preview: ImportPreview }) {
  const say = useSay();
  const shown = countsShown(preview.counts);
  if (shown.length === 0) return say("registry-import-empty");
  const list = shown.map(({ status, count }) => say(`registry-count-${status}`, { count })).join(", ");
  return say("registry-counts", { list, name: preview.proposal.source.file_name });
}
