/** Why signing or exporting failed, what is the case now, and what to do. */
import { useSay } from "@/api/useSay";
import { ErrorNote } from "@/design/ErrorNote";
import type { SignFailure } from "./useSign";

export function SignFailureNote({ failure, again }: { failure: SignFailure; again: boolean }) {
  const say = useSay();
  const { error, kept } = failure;
  const details = error.fields.map(({ message }) => message);
  const why = (
    <>
      <span className="wrap-anywhere">{error.message}</span>
      {details.map((message) => (
        <span key={message} className="block">
          {message}
        </span>
      ))}
    </>
  );
  if (error.code === "not_verified") return <ErrorNote what={say("releases-unverified")} why={why} />;
  if (kept !== null) {
    const what = say("releases-kept", { revision: String(kept) });
    return <ErrorNote what={what} why={why} todo={say("releases-kept-todo")} />;
  }
  return (
    <ErrorNote
      what={say(again ? "releases-failed-again" : "releases-failed")}
      why={why}
      {...(again ? {} : { todo: say("releases-failed-todo") })}
    />
  );
}
