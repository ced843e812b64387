import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import type { Parts } from "@/api/bindings";
import { answerCommands } from "@/test/ipc";
import { renderRoom } from "@/test/room";
import { Everywhere } from "./Everywhere";

const draft: Parts = {
  registry: { tags: [{ name: "phi", categories: [] }], models: [{ id: "letters" }] },
  policies: [{ id: "gdpr", name: "GDPR, chapter V", tags: ["phi"], mode: "enforce" }],
};

beforeEach(() => answerCommands({ catalogueGet: () => Promise.resolve(draft) }));

const open = async () => {
  const room = renderRoom(
    () => (
      <>
        <Everywhere />
        <input aria-label="Name" />
      </>
    ),
    "/overview",
  );
  await screen.findByRole("textbox", { name: "Name" });
  return room;
};
const press = (keys: string) => userEvent.keyboard(keys);

test("Ctrl+K finds an object by typing, and Enter goes there", async () => {
  const { router } = await open();
  await press("{Control>}k{/Control}");
  const field = await screen.findByRole("combobox", { name: "Go to a room, an action or an object" });
  expect(document.activeElement, "typing begins at once").toBe(field);
  await press("chapter");
  const options = await screen.findAllByRole("option");
  expect(options.map((one) => one.textContent)).toEqual(["GDPR, chapter VPolicy gdpr"]);
  expect(field.getAttribute("aria-activedescendant")).toBe(options[0]?.id);
  await press("{Enter}");
  expect(router.history.location.href).toBe("/policies?item=gdpr");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
});

test("arrows go round, and what is not there is said", async () => {
  await open();
  await press("{Control>}k{/Control}");
  const list = await screen.findByRole("listbox", { name: "What was found" });
  const chosen = () => within(list).getByRole("option", { selected: true }).textContent;
  expect(chosen()).toContain("Overview");
  await press("{ArrowDown}");
  expect(chosen()).toContain("Coverage");
  await press("{ArrowUp}{ArrowUp}");
  expect(chosen(), "from the first to the last").not.toContain("Overview");
  await press("nothing of this name");
  expect(screen.getByText("Nothing is called “nothing of this name”.")).toBeTruthy();
  await press("{Escape}");
  await waitFor(() => expect(screen.queryByRole("listbox")).toBeNull());
});

test("a room is reached by its place, also from a field", async () => {
  const { router } = await open();
  await userEvent.click(screen.getByRole("textbox", { name: "Name" }));
  await press("{Control>}3{/Control}");
  expect(router.history.location.href).toBe("/registry");
});

test("a question mark shows every shortcut, and is a letter in a field", async () => {
  await open();
  await userEvent.type(screen.getByRole("textbox", { name: "Name" }), "why?");
  expect(screen.queryByRole("dialog")).toBeNull();
  await userEvent.click(document.body);
  await press("?");
  expect(await screen.findByRole("dialog", { name: "Shortcuts" })).toBeTruthy();
});
