/** Set-up: who works here, and what to begin with. One page; no account, no network. */
import { useLocalization } from "@fluent/react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useRef, useState, type ReactNode } from "react";
import { commands } from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import { statusQuery } from "@/api/queries";
import { afterWrite } from "@/api/queryKeys";
import { Button } from "@/design/Button";
import { Checkbox } from "@/design/Checkbox";
import { ErrorNote } from "@/design/ErrorNote";
import { useKept } from "@/design/kept";
import { TextField } from "@/design/TextField";
import { emptyForm, readForm, toSetup, unusableNames, type NameField, type SetupForm } from "./form";
import { TemplateChoice } from "./TemplateChoice";

interface SetupPageProps {
  /** The way to another language. */
  language?: ReactNode;
  /** The way to a workspace that was backed up. */
  restore?: ReactNode;
}

export function SetupPage({ language, restore }: SetupPageProps) {
  const { l10n } = useLocalization();
  const client = useQueryClient();
  const navigate = useNavigate();
  const status = useQuery(statusQuery);
  // Whoever closes the window halfway goes on where she was.
  const [form, setForm] = useKept(`setup ${status.data?.path ?? ""}`, readForm);
  const [unusable, setUnusable] = useState<readonly NameField[]>([]);
  const [failure, setFailure] = useState<string>();
  const [saving, setSaving] = useState(false);
  const name = useRef<HTMLInputElement>(null);
  const officer = useRef<HTMLInputElement>(null);

  const change = (part: Partial<SetupForm>) => {
    const next = { ...form, ...part };
    setForm(next);
    // An error goes as soon as it is mended, and none appears before Finish.
    setUnusable(unusable.filter((field) => unusableNames(next).includes(field)));
  };

  const finish = async () => {
    const wrong = unusableNames(form);
    setUnusable(wrong);
    setFailure(undefined);
    const first = wrong[0];
    if (first !== undefined) {
      (first === "name" ? name : officer).current?.focus();
      return;
    }
    setSaving(true);
    try {
      await commands.workspaceSetUp(toSetup(form));
    } catch (thrown) {
      setFailure(asCommandError(thrown).message);
      setSaving(false);
      return;
    }
    // The room first: once the state is read again, this page is gone.
    await (form.import ? navigate({ to: "/registry", search: { tab: "import" } }) : navigate({ to: "/coverage" }));
    setForm(emptyForm);
    await afterWrite(client, "edit");
  };

  const error = (field: NameField) => (unusable.includes(field) ? l10n.getString(`setup-${field}-error`) : undefined);

  return (
    // Scrolling stops short of the bar at the bottom: it must not hide what the keyboard has reached.
    <main className="h-full scroll-pb-24 overflow-y-auto">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void finish();
        }}
        className="mx-auto flex min-h-full max-w-[920px] flex-col px-6 pt-10"
      >
        <div className="flex items-center justify-between text-sm text-ink-3">
          <p>{l10n.getString("product")}</p>
          {language}
        </div>
        <h1 className="text-xl font-semibold tracking-[-0.015em]">{l10n.getString("setup-title")}</h1>
        <p className="mt-1 mb-6 max-w-[70ch] text-say text-ink-2">{l10n.getString("setup-sentence")}</p>

        {restore === undefined ? null : (
          <Step title={l10n.getString("setup-restore")} sentence={l10n.getString("setup-restore-sentence")}>
            {restore}
          </Step>
        )}

        <Step title={l10n.getString("setup-names")} sentence={l10n.getString("setup-names-sentence")}>
          <div className="grid max-w-[420px] gap-3">
            <TextField
              label={l10n.getString("setup-name")}
              value={form.name}
              onChange={(text) => change({ name: text })}
              error={error("name")}
              inputRef={name}
              required
            />
            <TextField
              label={l10n.getString("setup-officer")}
              value={form.officer}
              onChange={(text) => change({ officer: text })}
              hint={l10n.getString("setup-officer-hint")}
              error={error("officer")}
              inputRef={officer}
              required
            />
          </div>
        </Step>

        <Step title={l10n.getString("setup-import")} sentence={l10n.getString("setup-import-sentence")}>
          <Checkbox checked={form.import} onChange={(on) => change({ import: on })}>
            {l10n.getString("setup-import-choice")}
          </Checkbox>
        </Step>

        <Step title={l10n.getString("setup-practice")} sentence={l10n.getString("setup-practice-sentence")}>
          <Checkbox checked={form.practice} onChange={(on) => change({ practice: on })}>
            {l10n.getString("setup-practice-choice")}
          </Checkbox>
        </Step>

        <Step title={l10n.getString("setup-templates")} sentence={l10n.getString("setup-templates-sentence")}>
          <TemplateChoice chosen={form.templates} onChange={(templates) => change({ templates })} />
        </Step>

        <div className="sticky bottom-0 mt-auto border-t border-line bg-paper py-3">
          {failure === undefined ? null : (
            <div className="mb-3">
              <ErrorNote what={l10n.getString("setup-failed")} why={failure} />
            </div>
          )}
          <div className="flex items-center justify-between gap-6 max-[760px]:flex-wrap">
            <p className="min-w-0 text-sm wrap-anywhere text-ink-3">
              {status.data === undefined ? null : l10n.getString("setup-where", { path: status.data.path })}
            </p>
            <div className="flex shrink-0 items-center gap-4">
              <span className="text-ink-2">{l10n.getString("setup-chosen", { count: form.templates.length })}</span>
              <Button kind="primary" type="submit" disabled={saving}>
                {l10n.getString("setup-finish")}
              </Button>
            </div>
          </div>
        </div>
      </form>
    </main>
  );
}

function Step({ title, sentence, children }: { title: string; sentence: string; children: ReactNode }) {
  return (
    <section className="grid grid-cols-[220px_minmax(0,1fr)] gap-x-8 gap-y-2 border-t border-line py-5 max-[760px]:grid-cols-1">
      <div>
        <h2 className="font-semibold">{title}</h2>
        <p className="mt-0.5 text-sm text-ink-3">{sentence}</p>
      </div>
      <div className="min-w-0">{children}</div>
    </section>
  );
}
