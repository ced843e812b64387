import { act, renderHook } from "@testing-library/react";
import { expect, test } from "vitest";
import { useKept } from "./kept";

const word = (kept: unknown) => (typeof kept === "string" ? kept : "none");

test("what is kept is there for the next window, and at once for every part of this one", () => {
  const one = renderHook(() => useKept("word", word));
  const other = renderHook(() => useKept("word", word));
  expect(one.result.current[0], "nothing was kept yet").toBe("none");
  act(() => one.result.current[1]("dark"));
  expect(other.result.current[0]).toBe("dark");
  one.unmount();
  other.unmount();
  expect(renderHook(() => useKept("word", word)).result.current[0], "over a restart").toBe("dark");
});

test.each(["{", "7", ""])("what cannot be read, here `%s`, costs nothing but the preference", (text) => {
  localStorage.setItem("word", text);
  expect(renderHook(() => useKept("word", word)).result.current[0]).toBe("none");
});
