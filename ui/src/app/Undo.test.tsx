import { fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import type { EditStep, EditSteps } from "@/api/bindings";
import { answerCommands, refusal } from "@/test/ipc";
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

test("keys that are quicker than an answer are kept, one after the other", async () => {
  const first: { answer?: (step: EditStep) => void } = {};
  editUndo.mockReturnValueOnce(
    new Promise((done) => {
      first.answer = done;
    }),
  );
  await show({ undo: step });
  await press("{Control>}zz{/Control}");
  expect(editUndo, "the second waits for the first").toHaveBeenCalledOnce();
  first.answer?.(step);
  await waitFor(() => expect(editUndo).toHaveBeenCalledTimes(2));
});

test("with nothing to undo it says so", async () => {
  editUndo.mockRejectedValue({ ...refusal("there is nothing to undo"), code: "not_found" });
  await show({});
  expect(screen.getByRole("button", { name: "Nothing to undo" }).getAttribute("aria-disabled")).toBe("true");
  await press("{Control>}z{/Control}");
  await waitFor(() => expect(screen.getByText("Nothing to undo", { selector: "[aria-live] *" })).toBeTruthy());
});

test("what a release carries is reverted only after a question", async () => {
  editUndo.mockRejectedValueOnce({ ...refusal("revision 3 carries this edit"), code: "published" });
  await show({ undo: { ...step, published: 3 } });
  await press("{Control>}z{/Control}");
  expect(await screen.findByRole("dialog", { name: "Revision 3 carries this edit" })).toBeTruthy();
  expect(editUndo.mock.calls, "the core refuses without the officer’s word").toEqual([[false]]);
  await userEvent.click(screen.getByRole("button", { name: "Revert in the draft" }));
  await waitFor(() => expect(editUndo).toHaveBeenLastCalledWith(true));
});

test("what the core refuses is told with its reason", async () => {
  editUndo.mockRejectedValueOnce(refusal("the disk is full"));
  await show({ undo: step });
  await press("{Control>}z{/Control}");
  expect(await screen.findByText(/could not be undone. the disk is full/u)).toBeTruthy();
});
