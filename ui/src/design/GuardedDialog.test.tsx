import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { Button } from "./Button";
import { GuardedDialog } from "./GuardedDialog";
import { TextField } from "./TextField";

function Harness({ onClose, busy = false }: { onClose: () => void; busy?: boolean }) {
  const [name, setName] = useState("");
  return (
    <GuardedDialog
      title="Add tag"
      dirty={name !== ""}
      busy={busy}
      onClose={onClose}
      verb={<Button kind="primary">Save</Button>}
    >
      <TextField label="Name" value={name} onChange={setName} />
    </GuardedDialog>
  );
}

const opened = (busy = false) => {
  const onClose = vi.fn<() => void>();
  render(<Harness onClose={onClose} busy={busy} />);
  const field = screen.getByRole<HTMLInputElement>("textbox", { name: "Name" });
  return { onClose, field, user: userEvent.setup() };
};
const question = () => screen.queryByRole("group", { name: "Discard what you typed?" });
const button = (name: string) => screen.getByRole("button", { name });
const beside = () => document.querySelector(".backdrop") ?? document.body;

test("an untouched form closes at once, whichever way", async () => {
  const { onClose, user } = opened();
  await user.keyboard("{Escape}");
  await user.click(button("Cancel"));
  await user.click(beside());
  expect(onClose).toHaveBeenCalledTimes(3);
});

test.each([
  ["Escape", (user: ReturnType<typeof userEvent.setup>) => user.keyboard("{Escape}")],
  ["a press beside it", (user: ReturnType<typeof userEvent.setup>) => user.click(beside())],
  ["Cancel", (user: ReturnType<typeof userEvent.setup>) => user.click(button("Cancel"))],
])("%s asks before what was typed goes", async (_, slip) => {
  const { onClose, field, user } = opened();
  await user.type(field, "eu");
  await slip(user);
  expect(question()).toBeTruthy();
  expect(document.activeElement, "what keeps the work is at hand").toBe(button("Keep editing"));
  expect(screen.queryByRole("button", { name: "Save" }), "one question at a time").toBeNull();
  expect(screen.getByRole("dialog", { name: "Add tag" }), "the form is still the dialog").toBeTruthy();
  expect(onClose).not.toHaveBeenCalled();
  await user.click(button("Discard"));
  expect(onClose).toHaveBeenCalledTimes(1);
});

test("Escape while it is asked goes back to the field, with what was typed in it", async () => {
  const { onClose, field, user } = opened();
  await user.type(field, "eu");
  await user.keyboard("{Escape}{Escape}");
  expect(question()).toBeNull();
  expect(document.activeElement).toBe(field);
  expect(field.value).toBe("eu");
  await user.keyboard("-personal");
  expect(field.value).toBe("eu-personal");
  expect(onClose).not.toHaveBeenCalled();
});

test("Keep editing goes back to where the officer was", async () => {
  const { field, user } = opened();
  await user.type(field, "eu");
  await user.click(button("Cancel"));
  await user.click(button("Keep editing"));
  expect(document.activeElement).toBe(button("Cancel"));
});

test("whoever goes on with the form has answered", async () => {
  const { field, user } = opened();
  await user.type(field, "eu");
  await user.keyboard("{Escape}");
  await user.click(field);
  expect(question()).toBeNull();
  expect(document.activeElement).toBe(field);
});

test("what is being saved is not discarded", async () => {
  const { onClose, field, user } = opened(true);
  await user.type(field, "eu");
  await user.keyboard("{Escape}");
  await user.click(button("Cancel"));
  expect(question()).toBeNull();
  expect(onClose).not.toHaveBeenCalled();
});
