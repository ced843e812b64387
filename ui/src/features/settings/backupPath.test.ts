import { expect, test } from "vitest";
import { backupPath } from "./backupPath";

const now = "2026-11-20T10:00:00Z";

test.each([
  ["/home/ada/data/workspace.domicile", "/home/ada/data/workspace-2026-11-20.domicile"],
  ["C:\\Users\\ada\\w.domicile", "C:\\Users\\ada\\w-2026-11-20.domicile"],
  ["/home/ada/my.data/plain", "/home/ada/my.data/plain-2026-11-20"],
  [".hidden", ".hidden-2026-11-20"],
])("a backup of %s is proposed beside it, by its day", (workspace, expected) => {
  expect(backupPath(workspace, now)).toBe(expected);
});
