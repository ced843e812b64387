/** Counts, checks of what was typed, and states of releases. Pure; it decides nothing about a bundle. */
import type { Say } from "@/api/useSay";
import type { CellChange, Checked, CommandError, Outcome, ReleasePreview, ReleaseView } from "@/api/bindings";

export const leastReason = 10;
const longestDays = 365;

/** Days as typed; undefined unless a whole number that a release may have. */
export function readDays(text: string): number | undefined {
  const typed = text.trim();
  if (!/^\d{1,3}$/u.test(typed)) return undefined;
  const days = Number(typed);
  return days >= 1 && days <= longestDays ? days : undefined;
}

export function isEligible(outcome: Outcome | null): boolean {
  return outcome === "allow" || outcome === "exempt";
}

export type Effect = "gained" | "lost" | "allowed" | "denied";

/** What a change means for requests. What is not there cannot be used: it counts as denied. */
export function effectOf({ before, after }: CellChange): Effect {
  if (isEligible(before) !== isEligible(after)) return isEligible(after) ? "gained" : "lost";
  return isEligible(after) ? "allowed" : "denied";
}

/** Whether the draft is what was published last. */
export function isUnchanged(preview: ReleasePreview, published: ReleaseView | null): boolean {
  return published !== null && preview.difference.changes.length === 0;
}

/** The sentence that says what publishing would change, with its denominator. */
export function changeSentence(preview: ReleasePreview, published: ReleaseView | null, say: Say): string {
  const { difference, gained, lost } = preview;
  if (published !== null && isUnchanged(preview, published)) {
    return say("releases-unchanged", { revision: String(published.revision) });
  }
  const args = {
    revision: String(preview.revision),
    objects: difference.changes.length,
    decisions: difference.decisions.length,
    cells: difference.cells,
  };
  if (published === null) {
    const detail =
      difference.cells === 0
        ? []
        : [
            ["first-allowed", gained],
            ["first-denied", difference.cells - gained],
          ];
    return say("releases-first", { ...args, detail: detailOf(detail, say) });
  }
  const other = difference.decisions.length - gained - lost;
  const detail = [
    ["more-allowed", gained],
    ["fewer-allowed", lost],
    ["other-verdict", other],
  ];
  return say("releases-change", { ...args, detail: detailOf(detail, say) });
}

function detailOf(counts: readonly (readonly (string | number)[])[], say: Say): string {
  const parts = counts.flatMap(([key, count]) =>
    typeof count === "number" && count > 0 ? [say(`releases-${key}`, { count })] : [],
  );
  return parts.length === 0 ? "" : say("releases-detail", { parts: parts.join(", ") });
}

export type ReleaseState = "newest" | "ended" | "replaced";

/** How a release stands: whether its end has passed comes before whether another followed. */
export function stateOf(release: ReleaseView, newest: number | null, now: string): ReleaseState {
  if (Date.parse(release.expires) <= Date.parse(now)) return "ended";
  return release.revision === newest ? "newest" : "replaced";
}

/** What verifying came to. */
export type VerifyResult =
  | { state: "verified" | "consistent"; checked: Checked }
  | { state: "refused" | "unreadable" | "root" | "failed"; why: string };

export function resultOf(checked: Checked): VerifyResult {
  return { state: checked.authenticated ? "verified" : "consistent", checked };
}

export function refusalOf({ code, message }: CommandError): VerifyResult {
  if (code === "not_verified") return { state: "refused", why: message };
  if (code === "invalid" && message.startsWith("root-sha256: ")) {
    return { state: "root", why: withoutField(message) };
  }
  // A folder that holds something else than a release was read, and is no release.
  if (code === "invalid") return { state: "refused", why: message };
  return { state: code === "file" ? "unreadable" : "failed", why: message };
}

/** The core writes `reason: …` where a field is meant; beside the field its name is said already. */
export function withoutField(message: string): string {
  const text = message.replace(/^[a-z0-9-]+: /u, "");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
