import { render } from "@testing-library/react";
import { expect, test } from "vitest";
import page from "../../index.html?raw";
import { Opening } from "./Opening";

test("the page begins with what the window goes on with", () => {
  const root = new DOMParser().parseFromString(page, "text/html").querySelector("#root");
  const { container } = render(<Opening />);
  const drawn = root?.innerHTML.replaceAll(/>\s+</gu, "><").trim();
  expect(drawn, "another picture for a moment would be a flash").toBe(container.innerHTML);
});
