import { expect, test } from "vitest";
import type { CatalogueObject, Placement } from "@/api/bindings";
import type { GridColumn, GridEdit } from "@/design/DataGrid/types";
import { globalPlacement, zonePlacement } from "@/test/smallDraft";
import { bulkCells, commonOptions } from "./bulk";
import { placementEdits } from "./edits";

const verified: GridColumn<Placement> = {
  id: "verified",
  header: "Last verified",
  width: 100,
  value: (row) => row.verified_on ?? null,
  editor: { kind: "text" },
};
const ways = {
  rowId: (row: Placement) => row.id,
  edit: (row: Placement, column: string, value: GridEdit) => {
    if (value === "no day") return "This is not a day.";
    return placementEdits(row, column, value === "1 Feb 2026" ? "2026-02-01" : value);
  },
  edited: (row: Placement, object: CatalogueObject) => (object.kind === "placement" ? object.value : row),
};
const rows = [{ ...zonePlacement, verified_on: "2026-02-01" }, globalPlacement];
const changed = (value: string) => bulkCells(rows, verified, value, ways).map(({ row }) => row.id);

test("a row that has the value is left alone, however the value was typed", () => {
  expect(changed("2026-02-01")).toEqual([globalPlacement.id]);
  expect(changed("1 Feb 2026"), "it comes to the same day").toEqual([globalPlacement.id]);
  expect(changed(""), "nothing to take away").toEqual([zonePlacement.id]);
});

test("a refused value is no reason to leave a row out: the refusal is to be read", () => {
  expect(changed("no day")).toEqual([zonePlacement.id, globalPlacement.id]);
});

test("what can be chosen for all is what each row could have", () => {
  const none = { value: "", label: "none" };
  const options = (row: Placement) => [none, { value: `${row.provider}:1`, label: "1" }];
  expect(commonOptions(options, rows), "a region of one provider is none of the other's").toEqual([none]);
  expect(commonOptions(options, [zonePlacement])).toHaveLength(2);
  expect(commonOptions([none], rows)).toEqual([none]);
});
