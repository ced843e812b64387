import { act, render } from "@testing-library/react";
import axe from "axe-core";
import { afterEach, expect, test } from "vitest";
import { Gallery } from "./Gallery";

afterEach(() => {
  window.location.hash = "";
});

/** Contrast is measured in a browser: jsdom has no colours. */
const options = { rules: { "color-contrast": { enabled: false } } };

test.each(["coverage", "policies", "registry", "test"])(
  "%s has no violation, and nothing inserts a style",
  async (room) => {
    window.location.hash = room;
    const { baseElement } = render(<Gallery />);
    // Base UI settles its labels after the first paint.
    await act(async () => undefined);
    const { violations } = await axe.run(baseElement, options);
    expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
    expect(document.querySelectorAll("style").length, "the content security policy would refuse it").toBe(0);
  },
  30_000,
);
