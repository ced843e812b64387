import { expect, test } from "vitest";
import { decodeAsk, encodeAsk } from "./ask";

test("a wish for an exemption comes back as it was, whatever its identifiers hold", () => {
  const ask = { policy: "gdpr/eu", endpoint: "azure/zone 1 ~ü", tag: "eu-personal" };
  expect(decodeAsk(encodeAsk(ask))).toEqual(ask);
});

test("anything else is none", () => {
  for (const text of [undefined, "", "~", "gdpr/azure/eu", "~a/b", "~a/b/c/d", "~a//c", "~a/%/c"]) {
    expect(decodeAsk(text)).toBeUndefined();
  }
});
