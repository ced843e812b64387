/** Settings: the workspace itself, how the window looks, a backup of everything, and the way back from one. */
import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { asCommandError } from "@/api/errors";
import { useKept } from "@/design/kept";
import { statusQuery } from "@/api/queries";
import { useLanguage } from "@/api/useLanguage";
import { useSay } from "@/api/useSay";
import { Button } from "@/design/Button";
import { ErrorNote } from "@/design/ErrorNote";
import { KeyValue } from "@/design/KeyValue";
import { useLabels } from "@/design/LabelsProvider";
import { PageHead } from "@/design/Page";
import { Segmented } from "@/design/Segmented";
import { readTheme, themes } from "@/design/theme";
import { languages } from "@/lib/language";
import { readZoom, zooms } from "@/lib/zoom";
import { Backup } from "./Backup";
import { RestoreDialog } from "./RestoreDialog";

export function SettingsPage() {
  const say = useSay();
  const status = useQuery(statusQuery);
  const [restoring, setRestoring] = useState(false);
  // A later reading that fails is no page without a workspace: a dialog that stands over it stays.
  if (status.isError && status.data === undefined) {
    return (
      <>
        <PageHead title={say("room-settings")} />
        <ErrorNote what={say("error-read")} why={asCommandError(status.error).message} />
      </>
    );
  }
  if (status.data === undefined) return <PageHead title={say("room-settings")} />;
  const { path, name, officer, now } = status.data;
  return (
    <>
      <PageHead title={say("room-settings")} />
      <div className="mt-3 flex max-w-[72ch] flex-col gap-6 pb-6">
        <Section title={say("settings-workspace")}>
          <KeyValue
            facts={[
              { term: say("settings-name"), value: name },
              { term: say("settings-officer"), value: officer },
              { term: say("settings-file"), value: <span className="font-mono">{path}</span> },
            ]}
          />
        </Section>
        <Section title={say("settings-look")}>
          <div className="grid gap-3">
            <LanguageChoice />
            <Theme />
            <Size />
          </div>
        </Section>
        <Section title={say("settings-backup")} about={say("settings-backup-about")}>
          <Backup workspace={path} now={now} />
        </Section>
        {status.data.read_only ? null : (
          <Section title={say("settings-restore")} about={say("settings-restore-section")}>
            <Button onClick={() => setRestoring(true)}>{say("settings-restore-open")}</Button>
          </Section>
        )}
      </div>
      {restoring ? <RestoreDialog onClose={() => setRestoring(false)} /> : null}
    </>
  );
}

function Section({ title, about, children }: { title: string; about?: string; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h2 className="border-b border-line pb-1 text-sm font-semibold text-ink-2">{title}</h2>
      {about === undefined ? null : <p className="mt-2 text-ink-2">{about}</p>}
      <div className="mt-3">{children}</div>
    </section>
  );
}

function LanguageChoice() {
  const say = useSay();
  const { language, setLanguage } = useLanguage();
  return (
    <Choice
      label={say("language")}
      options={languages.map((value) => ({ value, label: say(`language-${value}`) }))}
      value={language}
      onChange={setLanguage}
    />
  );
}

function Theme() {
  const words = useLabels("shell");
  const [theme, keepTheme] = useKept("theme", readTheme);
  return (
    <Choice
      label={words.theme}
      options={themes.map((value) => ({ value, label: words.themes[value] }))}
      value={theme}
      onChange={keepTheme}
    />
  );
}

function Size() {
  const say = useSay();
  const [zoom, keepZoom] = useKept("zoom", readZoom);
  return (
    <Choice
      label={say("settings-zoom")}
      options={zooms.map((value) => ({ value: String(value), label: say("settings-zoom-percent", { value }) }))}
      value={String(zoom)}
      onChange={(value) => keepZoom(readZoom(Number(value)))}
    />
  );
}

interface ChoiceProps<T extends string> {
  label: string;
  options: { value: T; label: string }[];
  value: T;
  onChange: (value: T) => void;
}

function Choice<T extends string>({ label, options, value, onChange }: ChoiceProps<T>) {
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <span className="w-[88px] text-sm text-ink-3" aria-hidden="true">
        {label}
      </span>
      <Segmented label={label} options={options} value={value} onChange={onChange} />
    </div>
  );
}
