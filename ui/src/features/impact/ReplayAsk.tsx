/** The question: which logs, in which format, what is compared with what, and for which date. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useSay } from "@/api/useSay";
import { commands, type CommandError } from "@/api/bindings";
import { statusQuery } from "@/api/queries";
import { afterWrite, queryKeys } from "@/api/queryKeys";
import { Button } from "@/design/Button";
import { ErrorNote } from "@/design/ErrorNote";
import { LabelledSegmented } from "@/design/LabelledSegmented";
import { Select } from "@/design/Select";
import { TextField } from "@/design/TextField";
import { shownDay } from "@/lib/show";
import { officerZone } from "@/lib/when";
import { dates, formats, newest, readReplay, type Format, type TypedReplay, type Wrong } from "./replayQuestion";
import { replayStore } from "./replayStore";

export function Ask({ typed, failure }: { typed: TypedReplay; failure: CommandError | undefined }) {
  const say = useSay();
  const client = useQueryClient();
  const [wrong, setWrong] = useState<Wrong>({});
  const set = (next: Partial<TypedReplay>) => {
    setWrong({});
    replayStore.type({ ...typed, ...next });
  };
  const error = (field: keyof Wrong) => (wrong[field] === true ? { error: say(`replay-wrong-${field}`) } : {});
  return (
    <form
      aria-label={say("replay-form")}
      noValidate
      className="grid min-h-0 max-w-[760px] flex-1 content-start gap-3 overflow-y-auto pr-1 pb-4"
      onSubmit={(event) => {
        event.preventDefault();
        const read = readReplay(typed, officerZone());
        if ("wrong" in read) setWrong(read.wrong);
        else void replayStore.run(read.options).then(() => afterWrite(client, "promotion"));
      }}
    >
      <p className="text-say text-ink-2">{say("replay-what")}</p>
      {failure === undefined ? null : <Failed failure={failure} />}
      <TextField
        label={say("replay-logs")}
        value={typed.logs}
        onChange={(logs) => set({ logs })}
        lines={3}
        mono
        hint={say("replay-logs-hint")}
        {...error("logs")}
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <Select
          label={say("replay-format")}
          wide
          value={typed.format}
          onChange={(value) => set({ format: formatOf(value) })}
          options={formats.map((value) => ({ value, label: say(`replay-format-${value}`) }))}
        />
        <Before value={typed.before} onChange={(before) => set({ before })} />
      </div>
      {typed.format === "fields" ? (
        <TextField
          label={say("replay-mapping")}
          value={typed.mapping}
          onChange={(mapping) => set({ mapping })}
          mono
          hint={say("replay-mapping-hint")}
          {...error("mapping")}
        />
      ) : null}
      <LabelledSegmented
        label={say("replay-date")}
        hint={say(`replay-date-${typed.date}-hint`)}
        value={typed.date}
        onChange={(date) => set({ date })}
        options={dates.map((value) => ({ value, label: say(`replay-date-${value}`) }))}
      />
      {typed.date === "at" ? (
        <TextField
          label={say("replay-at")}
          value={typed.at}
          onChange={(at) => set({ at })}
          placeholder="2026-12-31"
          {...error("at")}
        />
      ) : null}
      <Button kind="primary" type="submit" className="justify-self-start">
        {say("replay-run")}
      </Button>
    </form>
  );
}

function formatOf(value: string): Format {
  return formats.find((one) => one === value) ?? "auto";
}

/** The releases to compare with; with none, what that means. */
function Before({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const say = useSay();
  const releases = useQuery({ queryKey: queryKeys.releases(), queryFn: () => commands.releaseList() }).data ?? [];
  const published = useQuery(statusQuery).data?.published;
  const older = releases.filter(({ revision }) => revision !== published?.revision);
  const label =
    published === undefined || published === null
      ? say("replay-before-none")
      : say("replay-before-newest", { revision: String(published.revision) });
  return (
    <Select
      label={say("replay-before")}
      wide
      value={older.some(({ revision }) => String(revision) === value) ? value : newest}
      onChange={onChange}
      options={[
        { value: newest, label },
        ...older.map(({ revision, issued_at }) => ({
          value: String(revision),
          label: say("replay-before-revision", { revision: String(revision) }),
          hint: shownDay(issued_at),
        })),
      ]}
      {...(published === null ? { hint: say("replay-before-none-hint") } : {})}
    />
  );
}

function Failed({ failure }: { failure: CommandError }) {
  const say = useSay();
  return (
    <ErrorNote
      what={say("replay-failed")}
      why={failure.message}
      action={
        failure.code === "busy" ? (
          <Button onClick={() => void replayStore.cancel().then(replayStore.ask)}>{say("replay-cancel-other")}</Button>
        ) : null
      }
    />
  );
}
