/**
 * The wish for an exemption as one word of the address: the policy that denies, the endpoint and the tag. It begins with
 * a tilde, which no identifier does, so that it never names an object.
 */

export interface ExemptionAsk {
  policy: string;
  endpoint: string;
  tag: string;
}

export function encodeAsk({ policy, endpoint, tag }: ExemptionAsk): string {
  return `~${[policy, endpoint, tag].map((part) => encodeURIComponent(part)).join("/")}`;
}

/** Undefined when the text is no such wish. */
export function decodeAsk(text: string | undefined): ExemptionAsk | undefined {
  if (text === undefined || !text.startsWith("~")) return undefined;
  try {
    const [policy, endpoint, tag, ...rest] = text.slice(1).split("/").map(decodeURIComponent);
    if (!policy || !endpoint || !tag || rest.length > 0) return undefined;
    return { policy, endpoint, tag };
  } catch {
    return undefined;
  }
}
