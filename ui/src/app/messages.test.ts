import { FluentResource } from "@fluent/bundle";
import { expect, test } from "vitest";
import { languages, type Language } from "@/lib/language";
import { accented } from "@/test/pseudo";
import { bundleOf, filesOf, localizationOf } from "./messages";

/** Of each message and attribute of a file what it uses: variables, terms, other messages. */
function shapeOf(text: string): Map<string, string[]> {
  const shape = new Map<string, string[]>();
  for (const { id, value, attributes } of new FluentResource(text).body) {
    if (value !== null) shape.set(id, usesIn(value));
    for (const [name, attribute] of Object.entries(attributes)) shape.set(`${id}.${name}`, usesIn(attribute));
  }
  return shape;
}

/** Functions have no part in it: how a number is said is the language's own. */
function usesIn(pattern: unknown): string[] {
  const used = new Set<string>();
  JSON.stringify(pattern, (_, part: unknown) => {
    if (typeof part === "object" && part !== null && "type" in part && "name" in part) {
      if (part.type === "var" || part.type === "term" || part.type === "mesg")
        used.add(`${part.type} ${String(part.name)}`);
    }
    return part;
  });
  return [...used].toSorted();
}

const english = filesOf("en");

test.each(languages.filter((language) => language !== "en"))(
  "%s says every message, with the same variables",
  (language) => {
    const own = filesOf(language);
    expect(Object.keys(own).toSorted(), "the files").toEqual(Object.keys(english).toSorted());
    for (const [name, text] of Object.entries(english)) {
      expect(Object.fromEntries(shapeOf(own[name] ?? "")), `in ${name}`).toEqual(Object.fromEntries(shapeOf(text)));
    }
  },
);

test.each(languages)("%s has no broken line", (language) => {
  for (const [name, text] of Object.entries(filesOf(language))) {
    const begun = text.match(/^-?[a-zA-Z][\w-]* *=/gmu) ?? [];
    expect(new FluentResource(text).body.length, `${name}: what cannot be read is left out in silence`).toBe(
      begun.length,
    );
  }
});

test.each(languages)("every message of %s formats with any number", (language) => {
  const bundle = bundleOf(language);
  for (const text of Object.values(filesOf(language))) {
    for (const [key, uses] of shapeOf(text)) {
      for (const number of [0, 1, 2, 1_000_000]) {
        const args = Object.fromEntries(uses.map((use) => [use.replace(/^var /u, ""), number]));
        const errors: Error[] = [];
        const value = bundle.getMessage(key)?.value;
        if (value === undefined || value === null) throw new Error(`${key} has no text`);
        const said = bundle.formatPattern(value, args, errors);
        expect(errors, `${key} with ${number}`).toEqual([]);
        expect(said, `${key} with ${number} is whole`).not.toMatch(/[{}]/u);
      }
    }
  }
});

function edits(language: Language, count: number): string {
  return localizationOf(language).getString("draft-edits", { count });
}

test("plurals and groups of digits follow the language", () => {
  expect(languages.map((one) => edits(one, 1))).toEqual(["1 edit", "1 Änderung", "1 modification"]);
  expect(edits("de", 1148)).toBe("1.148 Änderungen");
  expect(edits("fr", 0), "in French none is singular").toBe("0 modification");
  expect(edits("fr", 1148)).toBe("1\u202f148 modifications");
});

test("what a language lacks is said in English", () => {
  expect([...localizationOf("de").bundles].map((bundle) => bundle.locales[0])).toEqual(["de", "en"]);
});

test("the accented language is longer and keeps what is filled in", () => {
  const bundle = bundleOf("en", accented);
  const pattern = bundle.getMessage("undo-label")?.value;
  expect(bundle.formatPattern(pattern ?? "", { what: "this" })).toBe("Ûñđô: ññthis");
});

test.each(languages)("in %s what is said of a button holds the words on it", (language) => {
  const bundle = bundleOf(language);
  const text = (key: string) => {
    const value = bundle.getMessage(key)?.value ?? null;
    return value === null ? undefined : bundle.formatPattern(value, { connection: "C", endpoint: "E" }).toLowerCase();
  };
  const keys = Object.values(filesOf(language)).flatMap((file) => [...shapeOf(file).keys()]);
  const pairs = keys.filter((key) => text(`${key}-named`) !== undefined);
  expect(pairs, "the buttons that say more than they show").toContain("test-key-enter");
  for (const key of pairs) {
    expect(text(`${key}-named`), "who speaks to a computer says what is read on the button").toContain(text(key));
  }
});
