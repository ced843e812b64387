import { expect, test } from "vitest";
import { backupPath } from "./backupPath";

const now = "2026-11-20T10:00:00Z";

test.each([
  ["/data/ada/workspace.domicile", "/data/ada/workspace-2026-11-20.domicile"],
  ["D:\\ada\\w.domicile", "D:\\ada\\w-2026-11-20.domicile"],
  ["/data/my.data/plain", "/data/my.data/plain-2026-11-20"],
  [".hidden", ".hidden-2026-11-20"],
])("a backup of %s is proposed beside it, by its day", (workspace, expected) => {
  expect(backupPath(workspace, now)).toBe(expected);
});
