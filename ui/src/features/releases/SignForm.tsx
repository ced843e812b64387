/** Validity, reason, folder, and the button that signs. Errors stand at their field; the state stays. */
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useSay } from "@/api/useSay";
import type { Exported, ReleasePreview, ReleaseView } from "@/api/bindings";
import { newlyPermittedIn } from "@/api/newlyPermitted";
import { impactQuery } from "@/api/queries";
import { Button } from "@/design/Button";
import { TextField } from "@/design/TextField";
import { shownInstant } from "@/lib/show";
import { Acknowledge } from "./Acknowledge";
import { isUnchanged, leastReason, readDays, withoutField } from "./model";
import { lengthOf } from "@/lib/length";
import { PassphraseDialog } from "./PassphraseDialog";
import { folderQuery } from "./queries";
import { SignFailureNote } from "./SignFailureNote";
import { useSign } from "./useSign";

interface SignFormProps {
  preview: ReleasePreview;
  published: ReleaseView | null;
  /** As typed. */
  days: string;
  onDays: (days: string) => void;
  onExported: (exported: Exported) => void;
}

export function SignForm({ preview, published, days, onDays, onExported }: SignFormProps) {
  const say = useSay();
  const [reason, setReason] = useState("");
  const [typedFolder, setTypedFolder] = useState<string>();
  const [shown, setShown] = useState(false);
  const [ticked, setTicked] = useState<string>();
  const impact = useQuery(impactQuery).data;
  const again = isUnchanged(preview, published);
  const revision = (again ? published?.revision : preview.revision) ?? 0;
  const offered = useQuery(folderQuery(revision)).data ?? "";
  const folder = (typedFolder ?? offered).trim();
  const signing = useSign(published?.revision ?? null, onExported);
  const { failure } = signing;

  const wantedDays = readDays(days);
  const written = lengthOf(reason.trim());
  const short = written < leastReason && !(again && written === 0);
  // The core asks for a reason although nothing changed when the old signatures are no longer fresh.
  const asked = failure?.error.code === "invalid" && failure.error.message.startsWith("reason: ");
  const askedNow = asked && written < leastReason ? withoutField(failure.error.message) : undefined;
  const reasonError = shown && short ? say("releases-reason-short") : askedNow;
  const folderError = shown && folder === "" ? say("releases-folder-missing") : undefined;

  // Until it is known what is newly permitted, nothing can have been acknowledged.
  const toRead = impact === undefined ? undefined : newlyPermittedIn(impact);
  const unread = impact === undefined || (toRead !== undefined && toRead !== ticked);
  const submit = () => {
    setShown(true);
    if (wantedDays === undefined || short || folder === "") return;
    signing.sign({ days: wantedDays, reason: reason.trim(), folder });
  };
  const button = say(again ? "releases-again-button" : "releases-sign-button", { revision: String(revision) });
  return (
    <form
      aria-label={say("releases-sign")}
      className="flex min-h-0 flex-col gap-3 pb-4 lg:border-l lg:border-line lg:pl-6"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h2 className="text-sm font-semibold text-ink-2">{say("releases-sign")}</h2>
      {/* The fields scroll where the window is low; what signs stays in sight. */}
      <div className="-mx-1 grid min-h-0 content-start gap-3 overflow-y-auto px-1 pb-1">
        <TextField
          label={say("releases-days")}
          value={days}
          onChange={onDays}
          hint={say("releases-days-ends", { date: shownInstant(preview.expires) })}
          {...(wantedDays === undefined ? { error: say("releases-days-wrong") } : {})}
        />
        <TextField
          label={say("releases-reason")}
          value={reason}
          onChange={setReason}
          lines={2}
          hint={say("releases-reason-hint")}
          {...(reasonError === undefined ? {} : { error: reasonError })}
        />
        <TextField
          label={say("releases-folder")}
          value={typedFolder ?? offered}
          onChange={setTypedFolder}
          mono
          hint={say("releases-folder-hint")}
          {...(folderError === undefined ? {} : { error: folderError })}
        />
      </div>
      {impact === undefined ? null : <Acknowledge impact={impact} ticked={ticked} onTick={setTicked} />}
      {preview.one_signer ? <p className="text-sm text-ink-2">{say("releases-one-signer")}</p> : null}
      <Button
        kind="primary"
        type="submit"
        className="self-start"
        disabled={preview.blocked.length > 0 || signing.isPending || unread}
      >
        {signing.isPending ? say("releases-signing") : button}
      </Button>
      {failure === undefined || asked ? null : <SignFailureNote failure={failure} again={again} />}
      {signing.asks === undefined ? null : (
        <PassphraseDialog vault={signing.asks} onOpened={signing.proceed} onGiveUp={signing.giveUp} />
      )}
    </form>
  );
}
