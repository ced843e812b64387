/** Errors of commands: a closed set of codes, and the officer's sentence. */
import type { CommandError } from "./bindings";

/**
 * What a screen shows of an error: the core's own message, and what to do by its code. A value that cannot even be read
 * (`UK` for a place) is refused before the use case, with the sentence behind the names of command and argument.
 */
export function asCommandError(thrown: unknown): CommandError {
  if (isCommandError(thrown)) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const typed = /^invalid args `\w+` for command `\w+`: (.+)$/su.exec(message)?.[1];
  return typed === undefined
    ? { code: "internal", message, fields: [] }
    : { code: "invalid", message: typed, fields: [] };
}

function isCommandError(thrown: unknown): thrown is CommandError {
  return (
    typeof thrown === "object" &&
    thrown !== null &&
    "code" in thrown &&
    "message" in thrown &&
    "fields" in thrown &&
    typeof thrown.message === "string" &&
    typeof thrown.code === "string" &&
    Array.isArray(thrown.fields)
  );
}
