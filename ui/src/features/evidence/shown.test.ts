import { expect, test } from "vitest";
import { mostShown, shownOf } from "./shown";

const encoded = (binary: string) => btoa(binary);
const utf8 = (text: string) => encoded(String.fromCharCode(...new TextEncoder().encode(text)));

test("a text is shown as it is written, markup and scripts too", () => {
  expect(shownOf(utf8("Vertrag über Räume"))).toEqual({ kind: "text", text: "Vertrag über Räume", whole: true });
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  expect(shownOf(utf8(svg)), "a drawing with a script is no image here").toEqual({
    kind: "text",
    text: svg,
    whole: true,
  });
});

test("of a long text the beginning is shown, and that is said", () => {
  const exact = "a".repeat(mostShown);
  expect(shownOf(encoded(exact))).toEqual({ kind: "text", text: exact, whole: true });
  expect(shownOf(encoded(`${exact}b`))).toEqual({ kind: "text", text: exact, whole: false });
});

test("an image is one by its first bytes", () => {
  const png = encoded("\x89PNG\r\n\x1a\n and more");
  expect(shownOf(png)).toEqual({ kind: "image", url: `data:image/png;base64,${png}` });
  const jpeg = encoded("\xff\xd8\xff\xe0 and more");
  expect(shownOf(jpeg)).toEqual({ kind: "image", url: `data:image/jpeg;base64,${jpeg}` });
});

test("a PDF and what is no text are for another program", () => {
  expect(shownOf(encoded("%PDF-1.7\nplain letters")), "although all of it is text").toEqual({ kind: "other" });
  expect(shownOf(encoded("\xc3\x28 not UTF-8"))).toEqual({ kind: "other" });
  expect(shownOf(encoded("text\0text"))).toEqual({ kind: "other" });
});
