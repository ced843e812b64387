import { expect, test } from "vitest";
import tokens from "./tokens.css?raw";

const block = (from: string) => {
  const start = tokens.indexOf("{", tokens.indexOf(from)) + 1;
  return tokens.slice(start, tokens.indexOf("}", start));
};
const values = (css: string) =>
  [...css.matchAll(/(--[\w-]+|color-scheme):\s*([^;]+);/gu)].map(([, name, value]) => `${name}: ${value}`);

test("the system's dark theme is the chosen dark theme", () => {
  const chosen = values(block(':root[data-theme="dark"]'));
  expect(chosen.length, "the dark block holds the tokens").toBeGreaterThan(20);
  expect(values(block(":root:not([data-theme])")), "both blocks must be changed together").toEqual(chosen);
});

test("each colour of the light theme has a dark one", () => {
  const light = colours(block(":root {"));
  const dark = new Set(colours(block(':root[data-theme="dark"]')));
  expect(
    light.filter((name) => !dark.has(name)),
    "a missing token would stay light on dark",
  ).toEqual([]);
});

function colours(css: string): string[] {
  return values(css).flatMap((value) => (value.includes("oklch") ? [value.split(":")[0] ?? ""] : []));
}
