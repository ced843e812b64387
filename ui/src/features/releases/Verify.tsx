/** Reads a folder and says whether it is what the officers signed: verified, consistent only, or refused. */
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useSay } from "@/api/useSay";
import { commands } from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import { useAnnounce } from "@/design/Announcer";
import { Button } from "@/design/Button";
import { ErrorNote } from "@/design/ErrorNote";
import { Pill } from "@/design/Pill";
import { TextField } from "@/design/TextField";
import { Bundle } from "./Bundle";
import { refusalOf, resultOf, type VerifyResult } from "./model";

export function Verify() {
  const say = useSay();
  const announce = useAnnounce();
  const [folder, setFolder] = useState("");
  const [root, setRoot] = useState("");
  const [shown, setShown] = useState(false);
  const verify = useMutation({
    mutationFn: (): Promise<VerifyResult> =>
      commands
        .releaseVerify(folder.trim(), root.trim() === "" ? null : root.trim())
        .then(resultOf, (thrown: unknown) => refusalOf(asCommandError(thrown))),
    onSuccess: (result) => {
      if (result.state === "verified" || result.state === "consistent") announce(say(`releases-${result.state}`));
    },
  });
  const result = verify.data;
  const missing = folder.trim() === "";
  // What was said holds for the folder and root that were read, not for others.
  const changed = (set: (text: string) => void) => (text: string) => {
    set(text);
    verify.reset();
  };
  return (
    <div className="min-h-0 max-w-[880px] flex-1 overflow-y-auto pb-4">
      <form
        aria-label={say("releases-tab-verify")}
        className="grid max-w-[620px] gap-3"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setShown(true);
          if (!missing) verify.mutate();
        }}
      >
        <p className="text-ink-2">{say("releases-verify-what")}</p>
        <TextField
          label={say("releases-verify-folder")}
          value={folder}
          onChange={changed(setFolder)}
          mono
          hint={say("releases-verify-folder-hint")}
          {...(shown && missing ? { error: say("releases-verify-folder-missing") } : {})}
        />
        <TextField
          label={say("releases-verify-root")}
          value={root}
          onChange={changed(setRoot)}
          mono
          hint={say("releases-verify-root-hint")}
          {...(result?.state === "root" ? { error: result.why } : {})}
        />
        <Button kind="primary" type="submit" className="justify-self-start" disabled={verify.isPending}>
          {say(verify.isPending ? "releases-verifying" : "releases-verify-button")}
        </Button>
      </form>
      {result === undefined ? null : <Result result={result} />}
    </div>
  );
}

function Result({ result }: { result: VerifyResult }) {
  const say = useSay();
  if (result.state === "root") return null;
  if ("checked" in result) {
    const title = say(`releases-${result.state}`);
    return (
      <section aria-label={title} className="mt-4 border-t border-line pt-3">
        <h2>
          <Pill tone={result.state === "verified" ? "published" : "warning"}>{title}</Pill>
        </h2>
        <p className="mt-1 mb-3 max-w-[78ch] text-say text-ink-2">
          {say(`releases-${result.state}-what`, { revision: String(result.checked.revision) })}
        </p>
        <Bundle checked={result.checked} />
      </section>
    );
  }
  const what = { refused: "releases-refused-what", unreadable: "releases-unreadable", failed: "error-read" } as const;
  return (
    <div className="mt-4 grid gap-2">
      {result.state === "refused" ? (
        <h2>
          <Pill tone="refused">{say("releases-refused")}</Pill>
        </h2>
      ) : null}
      <ErrorNote what={say(what[result.state])} why={result.why} />
    </div>
  );
}
