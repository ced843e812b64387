import { expect, test } from "vitest";
import { zoneMembers } from "./zoneMembers";

test("members are places or one word, and never both or none", () => {
  expect(zoneMembers(["DE", "FR"])).toEqual({ kind: "members", value: ["DE", "FR"] });
  expect(zoneMembers(["anywhere"])).toEqual({ kind: "members", value: "anywhere" });
  expect(zoneMembers(["DE", "unknown"]), "it would say two things").toMatchObject({ why: "registry-places-or-word" });
  expect(zoneMembers(["anywhere", "unknown"])).toMatchObject({ why: "registry-places-or-word" });
  expect(zoneMembers([]), "an empty list says nothing").toMatchObject({ why: "registry-places-needed" });
});
