import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, test } from "vitest";
import { grid, Harness, said } from "./harness";
import { readViews, type SavedView } from "./view";

const european: SavedView = {
  name: "In Europe",
  view: {
    sort: [{ column: "id", direction: "descending" }],
    filters: { places: { kind: "values", values: ["DE"] } },
    find: "ep",
  },
};

const rows = ["a", "b", "c"].map((id, at) => ({
  id: `ep-${id}`,
  model: `model-${id}`,
  scope: "zone",
  ends: null,
  places: at === 1 ? ["FR"] : ["DE"],
}));

/** An owner that keeps the views as text, as a file would. */
function Owner({ first = [] }: { first?: readonly SavedView[] }) {
  const [kept, setKept] = useState(() => JSON.stringify(first));
  return (
    <>
      <Harness
        rows={rows}
        views={readViews(JSON.parse(kept))}
        onViewsChange={(views) => setKept(JSON.stringify(views))}
      />
      <pre aria-label="Kept">{kept}</pre>
    </>
  );
}

const kept = () => readViews(JSON.parse(screen.getByLabelText("Kept").textContent));
const ids = () =>
  within(grid())
    .getAllByRole("row")
    .slice(1)
    .map((row) => within(row).getAllByRole("gridcell")[0]?.textContent);
const menu = (name = "Views") => screen.getByRole("button", { name });
async function open(name?: string) {
  const user = userEvent.setup();
  await user.click(menu(name));
  return { user, box: within(await screen.findByRole("dialog")) };
}

describe("saved views", () => {
  test("what is shown is saved under a name, and comes back as it was", async () => {
    render(<Owner />);
    const user = userEvent.setup();
    await user.click(screen.getByRole("columnheader", { name: "Endpoint" }));
    await user.click(screen.getByRole("columnheader", { name: "Endpoint" }));
    await user.type(screen.getByRole("textbox", { name: "Find" }), "model-c");
    const { box } = await open();
    expect(box.getByText(/None is saved yet/u)).toBeTruthy();
    await user.type(box.getByRole("textbox", { name: "Name of this view" }), " Only c {Enter}");
    expect(kept()).toEqual([
      {
        name: "Only c",
        view: { sort: [{ column: "id", direction: "descending" }], filters: {}, find: "model-c" },
      },
    ]);
    expect(said()).toContain("View Only c saved.");
    await user.click(box.getByRole("button", { name: "All rows" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(ids(), "in the order of the data").toEqual(["ep-a", "ep-b", "ep-c"]);
    const again = await open();
    await user.click(again.box.getByRole("button", { name: "Only c" }));
    expect(ids()).toEqual(["ep-c"]);
    expect(menu("View: Only c"), "the menu tells which it is").toBeTruthy();
  });

  test("a view brings order, filters and search together", async () => {
    render(<Owner first={[european]} />);
    const { user, box } = await open();
    await user.click(box.getByRole("button", { name: "In Europe" }));
    expect(ids()).toEqual(["ep-c", "ep-a"]);
    expect(said()).toContain("View In Europe applied.");
    expect(screen.getByRole("button", { name: "Remove filter, Places: DE" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Clear filters" }));
    expect(menu("Views"), "it is another view now").toBeTruthy();
  });

  test("the view in force is marked", async () => {
    render(<Owner first={[european]} />);
    const { user, box } = await open();
    expect(box.getByRole("button", { name: "All rows" }).getAttribute("aria-current")).toBe("true");
    await user.click(box.getByRole("button", { name: "In Europe" }));
    const again = await open("View: In Europe");
    expect(again.box.getByRole("button", { name: "In Europe" }).getAttribute("aria-current")).toBe("true");
  });

  test("a known name replaces that view, and no name is none", async () => {
    render(<Owner first={[european]} />);
    const { user, box } = await open();
    await user.click(box.getByRole("button", { name: "Save view" }));
    expect(box.getByText("A name is needed.")).toBeTruthy();
    await user.type(box.getByRole("textbox", { name: "Name of this view" }), "In Europe");
    await user.click(box.getByRole("button", { name: "Replace view" }));
    expect(kept()).toEqual([{ name: "In Europe", view: { sort: [], filters: {}, find: "" } }]);
  });

  test("a view is renamed, but not to the name of another", async () => {
    render(<Owner first={[european, { ...european, name: "Other" }]} />);
    const { user, box } = await open();
    await user.click(box.getByRole("button", { name: "Rename In Europe" }));
    const field = box.getByRole("textbox", { name: "New name of In Europe" });
    expect(document.activeElement).toBe(field);
    await user.clear(field);
    await user.type(field, "Other{Enter}");
    expect(box.getByText("Another view is called Other.")).toBeTruthy();
    expect(kept().map(({ name }) => name)).toEqual(["In Europe", "Other"]);
    await user.type(field, " one{Enter}");
    expect(kept().map(({ name }) => name)).toEqual(["Other one", "Other"]);
    expect(said()).toContain("View renamed to Other one.");
  });

  test("a rename that is cancelled keeps the name, and a view is deleted", async () => {
    render(<Owner first={[european]} />);
    const { user, box } = await open();
    await user.click(box.getByRole("button", { name: "Rename In Europe" }));
    await user.type(box.getByRole("textbox", { name: "New name of In Europe" }), "x");
    await user.click(box.getByRole("button", { name: "Cancel" }));
    expect(kept()).toEqual([european]);
    await user.click(box.getByRole("button", { name: "Delete In Europe" }));
    expect(kept()).toEqual([]);
    expect(said()).toContain("View In Europe deleted.");
    expect(screen.getByRole("dialog"), "the menu stays open for the next step").toBeTruthy();
  });
});
