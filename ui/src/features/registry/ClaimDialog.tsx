/**
 * One claim of a placement: what its sources say, the officer's own statement, and the settlement where they disagree.
 * The sources of others are never removed here; what they say is settled with a reason.
 */
import { useState } from "react";
import { useSay } from "@/api/useSay";
import type { Claim, ClaimValue, Fact, Placement, Stage } from "@/api/bindings";
import { Button } from "@/design/Button";
import { Callout } from "@/design/Callout";
import { TextField } from "@/design/TextField";
import { same } from "@/lib/same";
import { showDay, officerZone } from "@/lib/when";
import { claimOf, inConflict, widest } from "@/api/claims";
import { problemText, reopenedClaim, settledClaim, sourceOf, withClaim, withOfficerFact, withoutFact } from "./edits";
import { FactList } from "./FactList";
import { FormDialog } from "./FormDialog";
import type { Lists } from "./lists";
import { useClaimText, useSave } from "./queries";
import { draftOf, ValueField, valueIn, type ValueDraft } from "./ValueField";

export type ClaimMode = "claim" | "settle";

interface ClaimDialogProps {
  lists: Lists;
  placement: Placement;
  stage: Stage;
  /** What it opens with. */
  mode: ClaimMode;
  onClose: () => void;
}

/** A reason says something from ten characters on. */
export const leastReason = 10;

interface Wrong {
  places?: string;
  source?: string;
  reason?: string;
}

export function ClaimDialog({ lists, placement, stage, mode: first, onClose }: ClaimDialogProps) {
  const say = useSay();
  const save = useSave();
  const claimText = useClaimText(lists);
  const claim: Claim = placement.claims?.[stage] ?? { facts: [] };
  const own = claim.facts.find((fact) => fact.confidence === "officer");
  const [mode, setMode] = useState(first);
  const [draft, setDraft] = useState<ValueDraft>(() =>
    first === "settle"
      ? draftOf(widest(claim.facts))
      : own === undefined
        ? { kind: "places", places: [] }
        : draftOf(own.value),
  );
  const [source, setSource] = useState({
    name: own?.source.name ?? "",
    url: own?.source.url ?? "",
    date: own?.source.date ?? "",
  });
  const [note, setNote] = useState(own?.note ?? "");
  const [reason, setReason] = useState("");
  const typed = { draft, source, note, reason };
  // What it opened with, or what has been saved since: whatever differs from it would be lost.
  const [kept, setKept] = useState(typed);
  const [wrong, setWrong] = useState<Wrong>({});
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);

  const write = async (next: Claim | undefined, why?: string): Promise<boolean> => {
    setBusy(true);
    setError(undefined);
    const failed = await save([withClaim(placement, stage, next)], why);
    setBusy(false);
    if (failed !== undefined) setError(problemText(failed, "placement", placement.id));
    return failed === undefined;
  };
  const settle = (value: ClaimValue) => {
    setDraft(draftOf(value));
    if (mode === "claim") setKept((now) => ({ ...now, draft: draftOf(value) }));
    setWrong({});
    setMode("settle");
  };
  const saveClaim = async () => {
    const value = valueIn(draft);
    const problems: Wrong = {
      ...(value === undefined ? { places: say("registry-places-needed") } : {}),
      ...(source.name.trim() === "" ? { source: say("registry-source-needed") } : {}),
    };
    setWrong(problems);
    if (value === undefined || Object.keys(problems).length > 0) return;
    const next = withOfficerFact(claim, value, sourceOf(source.name, source.url, source.date), note);
    if (!(await write(next))) return;
    // What now disagrees is put to the officer at once, with her own statement as the answer to confirm.
    if (inConflict(next)) {
      setKept(typed);
      settle(value);
    } else onClose();
  };
  const saveSettlement = async () => {
    const value = valueIn(draft);
    const problems: Wrong = {
      ...(value === undefined ? { places: say("registry-places-needed") } : {}),
      ...(reason.trim().length < leastReason ? { reason: say("registry-reason-needed", { least: leastReason }) } : {}),
    };
    setWrong(problems);
    if (value === undefined || Object.keys(problems).length > 0) return;
    if (await write(settledClaim(claim, value, reason, new Date().toISOString()), reason.trim())) onClose();
  };

  const settled = claim.settled ?? undefined;
  const factAction = (fact: Fact) => {
    if (mode === "settle") {
      return (
        <Button kind="link" onClick={() => settle(fact.value)}>
          {say("registry-use-this")}
        </Button>
      );
    }
    return fact === own ? (
      <Button kind="link" disabled={busy} onClick={() => void write(withoutFact(claim, fact))}>
        {say("registry-remove-own")}
      </Button>
    ) : null;
  };
  const counts = say("registry-claim-counts", { value: claimText(claimOf(placement, stage)) });
  return (
    <FormDialog
      title={say(mode === "settle" ? "registry-settle-title" : "registry-claim-title", {
        stage: say(`stage-${stage}`),
        placement: placement.name,
      })}
      description={counts}
      save={say(mode === "settle" ? "registry-settle" : "registry-claim-save")}
      busy={busy}
      dirty={!same(typed, kept)}
      error={error}
      width="wide"
      onSave={mode === "settle" ? saveSettlement : saveClaim}
      onClose={onClose}
    >
      {inConflict(claim) ? (
        <Callout title={say("registry-disagree", { count: claim.facts.length })}>
          {say("registry-disagree-text")}{" "}
          {mode === "settle" ? null : (
            <Button kind="link" onClick={() => settle(widest(claim.facts))}>
              {say("registry-settle-begin")}
            </Button>
          )}
        </Callout>
      ) : null}
      {settled === undefined ? null : (
        <p className="border-l-3 border-line-strong px-3 text-sm text-ink-2">
          {say("registry-settled", {
            value: claimText(settled.value),
            date: showDay(settled.at, officerZone()),
            reason: settled.reason,
          })}{" "}
          <Button kind="link" disabled={busy} onClick={() => void write(reopenedClaim(claim))}>
            {say("registry-reopen")}
          </Button>
        </p>
      )}
      <section>
        <h3 className="mb-1 text-sm font-semibold text-ink-2">{say("registry-sources")}</h3>
        {claim.facts.length === 0 ? (
          <p className="text-sm text-ink-3">{say("registry-no-facts")}</p>
        ) : (
          <FactList facts={claim.facts} claimText={claimText} action={factAction} />
        )}
      </section>
      <section className="grid gap-3 border-t border-line pt-3">
        <h3 className="text-sm font-semibold text-ink-2">
          {say(mode === "settle" ? "registry-settle-value" : "registry-own-claim")}
        </h3>
        <ValueField
          stage={stage}
          draft={draft}
          onChange={(next) => {
            setDraft(next);
            setWrong({});
          }}
          boundaries={lists.boundaries}
          error={wrong.places}
        />
        {mode === "settle" ? (
          <TextField
            label={say("registry-reason")}
            hint={say("registry-reason-hint")}
            lines={3}
            value={reason}
            error={wrong.reason}
            onChange={setReason}
          />
        ) : (
          <div className="grid grid-cols-1 items-start gap-3 sm:grid-cols-2">
            <TextField
              label={say("registry-source-name")}
              hint={say("registry-source-name-hint")}
              value={source.name}
              error={wrong.source}
              onChange={(name) => setSource({ ...source, name })}
            />
            <TextField
              label={say("registry-source-date")}
              hint={say("registry-source-date-hint")}
              value={source.date}
              onChange={(date) => setSource({ ...source, date })}
            />
            <TextField
              label={say("registry-source-url")}
              type="url"
              mono
              value={source.url}
              onChange={(url) => setSource({ ...source, url })}
            />
            <TextField label={say("registry-note")} value={note} onChange={setNote} />
          </div>
        )}
      </section>
    </FormDialog>
  );
}
