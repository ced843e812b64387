import { fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import type { EditStep, EditSteps } from "@/api/bindings";
import { answerCommands } from "@/test/ipc";
import { renderRoom } from "@/test/room";
import { Undo } from "./Undo";

const step: EditStep = {
  entry: 7,
  what: "model “m” changed",
  at: "2026-11-20T10:00:00Z",
  actor: "Ada",
  published: null,
};
const editUndo = vi.fn<(published: boolean) => Promise<EditStep>>();
const editRedo = vi.fn<() => Promise<EditStep>>();

beforeEach(() => {
  editUndo.mockReset().mockResolvedValue(step);
  editRedo.mockReset().mockResolvedValue(step);
  answerCommands({ editUndo, editRedo });
});

const show = async (steps: Partial<EditSteps>) => {
  renderRoom(
    () => (
      <>
        <Undo steps={{ undo: null, redo: null, ...steps }} />
        <input aria-label="Name" />
      </>
    ),
    "/",
  );
  await screen.findByRole("textbox", { name: "Name" });
};
const press = (keys: string) => userEvent.keyboard(keys);

test("says what would be undone, undoes it and says so", async () => {
  await show({ undo: step });
  await userEvent.click(screen.getByRole("button", { name: "Undo: model “m” changed" }));
  await waitFor(() => expect(screen.getByText("Undone: model “m” changed.")).toBeTruthy());
  expect(editUndo).toHaveBeenCalledExactlyOnceWith(false);
});

test("the keys do the same, and both ways of redo", async () => {
  await show({ undo: step, redo: step });
  await press("{Control>}z{/Control}");
  await waitFor(() => expect(editUndo).toHaveBeenCalledOnce());
  await press("{Control>}{Shift>}Z{/Shift}{/Control}");
  await waitFor(() => expect(editRedo).toHaveBeenCalledTimes(1));
  await press("{Control>}y{/Control}");
  await waitFor(() => expect(editRedo).toHaveBeenCalledTimes(2));
});

test("a field keeps its own undo", async () => {
  await show({ undo: step });
  await userEvent.click(screen.getByRole("textbox", { name: "Name" }));
  const event = new KeyboardEvent("keydown", { key: "z", ctrlKey: true, bubbles: true, cancelable: true });
  fireEvent(screen.getByRole("textbox", { name: "Name" }), event);
  expect(event.defaultPrevented, "the text is undone by the field").toBe(false);
  expect(editUndo).not.toHaveBeenCalled();
});

test("with nothing to undo it says so and asks for nothing", async () => {
  await show({});
  await press("{Control>}z{/Control}");
  expect(screen.getAllByText("Nothing to undo").length).toBeGreaterThan(0);
  expect(editUndo).not.toHaveBeenCalled();
  expect(screen.getByRole("button", { name: "Nothing to redo" }).getAttribute("aria-disabled")).toBe("true");
});

test("what a release carries is reverted only after a question", async () => {
  await show({ undo: { ...step, published: 3 } });
  await press("{Control>}z{/Control}");
  expect(screen.getByRole("dialog", { name: "Revision 3 carries this edit" })).toBeTruthy();
  expect(editUndo, "nothing happens before the answer").not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole("button", { name: "Revert in the draft" }));
  await waitFor(() => expect(editUndo).toHaveBeenCalledExactlyOnceWith(true));
});
