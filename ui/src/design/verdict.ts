/** The four verdicts and their signs. A sign never stands without its word: colour and shape alone say nothing. */
export const verdicts = ["allow", "deny", "exempt", "unknown"] as const;

export type Verdict = (typeof verdicts)[number];

export const verdictSign: Record<Verdict, string> = { allow: "✓", deny: "✕", exempt: "◆", unknown: "?" };

/** Classes for the ink of a verdict. */
export const verdictInk: Record<Verdict, string> = {
  allow: "text-allow",
  deny: "text-deny",
  exempt: "text-exempt",
  unknown: "text-unknown",
};
